export const failed = { words: 'ページを完全には読み込めませんでした。', retry: 'もう一度試す' }
