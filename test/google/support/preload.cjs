// Loaded into the real clients (googleapis and clasp) before they run: what they send to Google goes to this machine.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env.UPR_FAKE_GOOGLE);

https.request = (url, options = {}) => {
  const { host, pathname, search } = new URL(url);
  if (!/(^|\.)googleapis\.com$/.test(host)) throw new Error(`A test tried to reach ${host}.`);
  const headers = { ...options.headers, 'x-meant-host': host };
  return http.request({ host: '127.0.0.1', port, path: pathname + search, method: options.method, headers });
};
