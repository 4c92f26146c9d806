/** An ISO day as a column of days takes it. */
export const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
