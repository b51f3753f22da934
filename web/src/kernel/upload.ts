/** What the server takes of one file; it holds this number against its own. */
export const LARGEST_MB = 20
export const LARGEST = LARGEST_MB * 1024 * 1024
