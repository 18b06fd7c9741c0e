/** A press that chooses; `detail` is 0 where no pointer was used. */
export type Press = { readonly detail: number }
