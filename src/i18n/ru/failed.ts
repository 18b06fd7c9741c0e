export const failed = { words: 'Страница загрузилась не полностью.', retry: 'Повторить' }
