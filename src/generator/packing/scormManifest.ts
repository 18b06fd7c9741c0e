import { escapeMarkup } from '../../domain/escapeMarkup'

/**
 * What a learning platform reads of a pack: one asset, whose files are all in the archive, and which tells nothing back. After SCORM 1.2, Content Aggregation
 * Model (ADL, 2001), where an asset needs no more than its manifest.
 */
export function scormManifest(title: string, language: string, paths: readonly string[]): string {
  const named = `<title>${escapeMarkup(title)}</title>`
  const files = paths.map((path) => `<file href="${escapeMarkup(encodeURI(path))}"/>`).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="site-${language}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
    '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    `<organizations default="site"><organization identifier="site">${named}<item identifier="start" identifierref="pages">${named}</item></organization></organizations>`,
    `<resources><resource identifier="pages" type="webcontent" adlcp:scormtype="asset" href="index.html">${files}</resource></resources>`,
    '</manifest>\n',
  ].join('\n')
}
