declare module '@citation-js/core' {
  /** An item of the Citation Style Language, as far as tests look at it. */
  interface Item {
    readonly id: string
    readonly type: string
    readonly title: string
    readonly URL: string
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
    readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] }
  }
  export class Cite {
    constructor(text: string)
    readonly data: readonly [Item, ...Item[]]
    format(what: 'bibliography', options: { readonly format: 'text'; readonly template: string }): string
  }
}
