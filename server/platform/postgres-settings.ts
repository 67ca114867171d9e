/** The words that set up a server; not durable is for tests, whose data may be lost. */
export function settingsFor(port: number, durable: boolean): string[] {
  const settings = Object.entries({ ...always, port, ...(durable ? kept : fleeting) })
  return settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // the path of a clone may be too long for one
  max_connections: 200,
  jit: 'off',
  // Statements and details hold what people typed: they are never written down.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
}
const kept = {
  shared_buffers: '256MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
}
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  checkpoint_timeout: '1h',
  max_wal_size: '4GB',
}
