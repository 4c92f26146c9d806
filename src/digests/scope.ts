/** What a digest is about: everything, one agency's tasks, or those that serve a content area (`II.1.3`). */
export type Scope = { kind: 'plan' } | { kind: 'agency'; agencyId: string } | { kind: 'content'; ref: string }
