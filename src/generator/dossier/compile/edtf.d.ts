declare module 'edtf' {
  /** The part of a parsed date that the compiler reads; days are milliseconds since 1970. */
  interface Parsed {
    readonly type: string
    readonly precision: number
    readonly min: number
    readonly max: number
    readonly uncertain?: { readonly value: number }
    readonly approximate?: { readonly value: number }
  }
  export default function edtf(text: string, options: { readonly level: 0 | 1 | 2 }): Parsed
}
