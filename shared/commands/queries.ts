// Saved queries of the retrieval: shared with the study, so that the next analyst asks the same.

import type { Retrieval } from '../analysis/retrieval.ts';
import { newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import { isBlank } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, remove } from './edits.ts';

export const saveQuery: Command<{ title: string; query: Retrieval }, { id: string }> = async (reader, { title, query }) => {
  if (isBlank(title)) return refuse('title-missing');
  const id = newId();
  return plan('query.save', create('queries', { id, title: title.trim(), query, order: orderAfter(await reader.all('queries')) }), { id });
};

export const removeQuery: Command<{ id: string }> = async (reader, { id }) =>
  ((await reader.get('queries', id)) ? plan('query.remove', [remove('queries', id)]) : refuse('row-gone'));
