// Tests may talk to this machine only; a connection to anywhere else fails the test that tried it.
const net = require('node:net');
const connect = net.Socket.prototype.connect;
const LOCAL = new Set(['127.0.0.1', '::1', 'localhost', undefined]);
net.Socket.prototype.connect = function guarded(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? options.host : typeof args[1] === 'string' ? args[1] : undefined;
  if (!LOCAL.has(host) && !options?.path) throw new Error(`A test tried to reach the network: ${host}`);
  return connect.apply(this, args);
};
