/** The names of notifications that are about no one mentor; any other is named by the id of its mentor. */
export const NOTICE = { today: 'today', nobody: 'nobody' } as const;
