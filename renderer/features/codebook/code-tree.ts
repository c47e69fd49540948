// The codebook as a tree: three groups, the codes in their order, and below them sub-categories and values.

import { languages } from '../../../shared/model/language.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';

export const groups = ['category', 'theme', 'dimension'] as const;
export type Group = (typeof groups)[number];

export interface CodeNode {
  /** A code's id, or `group:` and its kind. */
  readonly id: string;
  readonly group: Group;
  /** Null for a group. */
  readonly code: CodeRow | null;
  readonly parent: string | null;
  readonly children: readonly CodeNode[];
}

export const groupId = (group: Group): string => `group:${group}`;

export function codeTree(codes: readonly CodeRow[]): CodeNode[] {
  const sorted = codes.toSorted(byOrder);
  return groups.map((group) => {
    const top = (code: CodeRow): CodeNode => ({
      id: code.id, group, code, parent: groupId(group),
      children: sorted.filter((c) => c.parent === code.id).map((c) => ({ id: c.id, group, code: c, parent: code.id, children: [] })),
    });
    return { id: groupId(group), group, code: null, parent: null, children: sorted.filter((c) => c.kind === group).map(top) };
  });
}

/** Every node by id. */
export function nodesById(tree: readonly CodeNode[]): Map<string, CodeNode> {
  const found = new Map<string, CodeNode>();
  const walk = (node: CodeNode): void => {
    found.set(node.id, node);
    node.children.forEach(walk);
  };
  tree.forEach(walk);
  return found;
}

/** A node as the tree shows it: how deep, and which of how many siblings, both from 1. */
export interface TreeRow { readonly node: CodeNode; readonly level: number; readonly place: number; readonly of: number; readonly expanded: boolean | null }

/** The rows in sight. Where `matching` is given, only those codes and what leads to them, all open. */
export function treeRows(tree: readonly CodeNode[], expanded: ReadonlySet<string>, matching: ReadonlySet<string> | null): TreeRow[] {
  const leads = (node: CodeNode): boolean => matching === null || matching.has(node.id) || node.children.some(leads);
  const rows: TreeRow[] = [];
  const walk = (siblings: readonly CodeNode[], level: number): void => {
    const seen = siblings.filter(leads);
    seen.forEach((node, at) => {
      const below = node.children.filter(leads);
      const open = below.length === 0 ? null : matching !== null || expanded.has(node.id);
      rows.push({ node, level, place: at + 1, of: seen.length, expanded: open });
      if (open) walk(below, level + 1);
    });
  };
  walk(tree, 1);
  return rows;
}

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb');

/** Ids of the codes that hold every word of the query in any of their texts, in any language. */
export function matchingCodes(codes: readonly CodeRow[], query: string): Set<string> {
  const words = fold(query).split(/\s+/).filter((w) => w !== '');
  return new Set(codes.filter((c) => {
    const all = fold([c.slug, ...[c.label, c.short, c.definition, c.include, c.exclude, c.example, ...(c.background ? [c.background] : [])].flatMap((t) => languages.map((l) => t[l]))].join('\n'));
    return words.every((w) => all.includes(w));
  }).map((c) => c.id));
}

export type TreeKey = { readonly select: string } | { readonly toggle: string };

/** What an arrow key does from a row, as in any tree; null where the key is none of the tree's. */
export function treeKey(rows: readonly TreeRow[], at: number, key: string): TreeKey | null {
  const row = rows[at];
  if (!row) return null;
  const to = (i: number): TreeKey | null => (rows[i] ? { select: rows[i].node.id } : null);
  switch (key) {
    case 'ArrowDown': return to(at + 1);
    case 'ArrowUp': return to(at - 1);
    case 'Home': return to(0);
    case 'End': return to(rows.length - 1);
    case 'ArrowRight': return row.expanded === false ? { toggle: row.node.id } : row.expanded ? to(at + 1) : null;
    case 'ArrowLeft':
      if (row.expanded && row.level > 0) return { toggle: row.node.id };
      return row.node.parent === null ? null : { select: row.node.parent };
    default: return null;
  }
}
