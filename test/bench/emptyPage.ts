import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A page of one word without style and script: what a browser itself takes. Returns the folder to serve. */
export function buildEmptyPage(): string {
  const folder = resolve('.cache/empty')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p id="word">Word</p></html>',
  )
  return folder
}
