/** True where Chromium's sandbox refuses to start: it does not work for root on Linux, as in most containers. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** The flags the browser is started with: nothing of its own on the network, no GPU, and no sandbox only where it can't be. */
export function launchArguments(isRoot: boolean = isRootOnLinux()): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}
