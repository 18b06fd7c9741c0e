import type { ComponentProps } from 'react'

/** What the list gives the input that it belongs to. */
export type InputProps = Omit<ComponentProps<'input'>, 'ref'>
