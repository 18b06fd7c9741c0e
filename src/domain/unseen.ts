/**
 * Text without the signs that one does not see and that say nothing of what was meant: blanks of no width, which chats put into what is copied from them,
 * and marks that turn the direction of all that is printed after them.
 */
export function withoutUnseen(text: string): string {
  return text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
}
