/** Said where the page's words themselves could not be fetched. */
export const failed = { words: 'The page could not be loaded in full.', retry: 'Try again' }
