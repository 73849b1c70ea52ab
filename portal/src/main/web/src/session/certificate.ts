// SPDX-License-Identifier: Apache-2.0

const DEFAULT_HTTPS_PORT = 8443;

/** The sign-in page on the secure port, where the browser is asked for a certificate. */
export function certificateAddress(location: Pick<Location, 'hostname' | 'pathname'>, httpsPort = DEFAULT_HTTPS_PORT): string {
  return `https://${location.hostname}:${httpsPort}${location.pathname}#/sign-in`;
}
