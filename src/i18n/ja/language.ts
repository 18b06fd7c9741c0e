import type { InterfaceLanguage } from '../words'

export const language: InterfaceLanguage = { name: '日本語', short: '日本語', locale: 'ja-JP', weekdays: 'short' }
