// A form over one row. A new row is sent whole; a row that exists saves each field as it is left. What is typed and
// not yet saved is kept as a draft.

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { FormProvider, useForm, type Resolver } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import type { z } from 'zod';
import { draftId } from '../../../data/drafts.ts';
import { useStudySession } from '../../../data/study-context.tsx';
import { useThrow } from '../../../ui/use-throw.ts';

type Values = Record<string, unknown>;

interface Props<S extends z.ZodObject> {
  readonly schema: S;
  /** What the fields show: the row, or the defaults of a new one. */
  readonly values: z.input<S>;
  /** An existing row: saves one field; false where it was refused, or what is wrong as a key of `form.error`. */
  readonly onCommit?: (changes: Partial<z.output<S>>, typed: z.input<S>) => Promise<boolean | string>;
  /** A new row: saves all; false where it was refused. */
  readonly onSubmit?: (all: z.output<S>) => Promise<boolean>;
  /** The draft's place, `[what, id]`, and the case it belongs to. */
  readonly draft: readonly string[];
  readonly scope: string;
  readonly className?: string | undefined;
  readonly id?: string;
  readonly children: ReactNode;
}

const CommitContext = createContext<((name: string) => void) | null>(null);

/** Tells the form that a field was left; it saves the field where the row exists. */
export function useCommit(): (name: string) => void {
  const commit = useContext(CommitContext);
  if (!commit) throw new Error('no form above');
  return commit;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function RowForm<S extends z.ZodObject>({ schema, values, onCommit, onSubmit, draft, scope, className, id, children }: Props<S>) {
  const fail = useThrow();
  const { drafts } = useStudySession();
  const draftKey = draftId(...draft);
  const form = useForm<Values>({
    values: values,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    resolver: zodResolver(schema as never) as unknown as Resolver<Values>,
    mode: 'onSubmit',
    // While typing: were the message to go on blur, the button would move away under the pointer.
    reValidateMode: 'onChange',
  });
  // What the row holds, for asking whether a field differs; the form's own defaults follow a moment later.
  const stored = useRef(values as Values);
  const committing = useRef(onCommit);
  useEffect(() => {
    stored.current = values;
    committing.current = onCommit;
  });

  // A draft that stays behind, as when the study closes meanwhile, is found equal to the row and passed over.
  const forget = useCallback(() => void drafts.clear(draftKey), [draftKey, drafts]);

  const commit = useCallback(async (name: string) => {
    if (!committing.current) return;
    const typed = form.getValues(name);
    if (same(typed, stored.current[name])) return;
    if (!(await form.trigger(name))) return;
    const field = (schema.shape as Record<string, z.ZodType>)[name];
    const parsed = field?.safeParse(typed);
    if (!parsed?.success) return;
    const done = await committing.current({ [name]: parsed.data } as Partial<z.output<S>>, form.getValues() as z.input<S>);
    if (typeof done === 'string') {
      form.setError(name, { message: done });
      return;
    }
    // Unless it was typed in again meanwhile, the field is as the row now.
    if (done && same(form.getValues(name), typed)) {
      form.resetField(name, { defaultValue: typed });
      forget();
    }
  }, [forget, form, schema]);

  // A field that the row has caught up with follows the row again, also when that is undone.
  useEffect(() => {
    for (const name of Object.keys(form.formState.dirtyFields)) {
      if (same(form.getValues(name), (values as Values)[name])) form.resetField(name, { defaultValue: (values as Values)[name] });
    }
  }, [form, values]);

  // Keeps what is typed, and brings back what an earlier window was closed on.
  useEffect(() => {
    let stopped = false;
    void drafts.load(draftKey).then((row) => {
      if (stopped || !row || form.formState.isDirty) return;
      for (const [name, value] of Object.entries(row.value as Values)) {
        if (!(name in schema.shape) || same(value, stored.current[name])) continue;
        form.setValue(name, value, { shouldDirty: true });
        void commit(name);
      }
    }, (error: unknown) => { if (!stopped) fail(error); });
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values: now }) => {
        const typed = Object.entries(now).filter(([name, value]) => !same(value, stored.current[name]));
        if (typed.length > 0) drafts.save(draftKey, scope, Object.fromEntries(typed));
      },
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [commit, draftKey, drafts, fail, form, schema, scope]);

  const submit = form.handleSubmit(async (all) => {
    if (onSubmit && (await onSubmit(all as z.output<S>))) forget();
  });
  const context = useMemo(() => (name: string): void => void commit(name), [commit]);
  return (
    <FormProvider {...form}>
      <CommitContext.Provider value={context}>
        <form
          id={id} className={className} noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit(event);
          }}
        >
          {children}
        </form>
      </CommitContext.Provider>
    </FormProvider>
  );
}
