import type { Message } from './message'
import type { messages } from './en/messages'

/** The keys of all messages. English is the language in which they are declared; any other may lack some. */
export type MessageKey = keyof typeof messages

/** A message as its English declares it: its templates name the parameters it asks for. */
export type Declared = typeof messages

export type Messages = Readonly<Record<MessageKey, Message>>
