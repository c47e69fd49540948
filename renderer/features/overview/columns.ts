// The columns of the overview, in order.

export const columns = ['pseudonym', 'interviews', 'coverage', 'afterWork', 'examples', 'promises'] as const;
