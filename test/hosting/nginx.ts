import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answers } from '../machine/answers'
import { freePort } from '../machine/freePort'

export interface Nginx {
  readonly origin: string
  readonly stop: () => void
}

/** Debian's file that loads the module for precompressed copies, where that is installed. */
export const brotli = '/usr/share/nginx/modules-available/mod-http-brotli-static.conf'

export const hasBrotli = existsSync(brotli)

/** Serves a built site under nginx by the configuration that the project shows, at the root of its host or in a folder of it. */
export async function startNginx(site: string, base: '/' | '/sub/'): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const root = base === '/' ? resolve(site) : folder
  if (base !== '/') symlinkSync(resolve(site), join(folder, 'sub'))
  const shown = readFileSync('docs/hosting/nginx.conf', 'utf8')
  const server = shown
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '')
  const file = join(folder, 'nginx.conf')
  const lines = [
    hasBrotli ? readFileSync(brotli, 'utf8').replace('modules/', '/usr/share/nginx/modules/') : '',
    // Started as root, it would read as another user, who may not see the folder.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off; worker_processes 1; events {}',
    `pid ${folder}/pid; error_log stderr crit;`,
    'http { include /etc/nginx/mime.types; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`),
    server,
    '}',
  ]
  writeFileSync(file, lines.join('\n'))
  const running = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'inherit', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  await answers(origin + base)
  return {
    origin,
    stop() {
      running.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
