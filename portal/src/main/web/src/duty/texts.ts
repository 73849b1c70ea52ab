// SPDX-License-Identifier: Apache-2.0
export const texts = {
  overdue: (label: string, month: string, due: string) => `${month} ${label}：应于 ${due} 前办理，已超期`,
  dueOn: (label: string, month: string, due: string) => `${month} ${label}：请于 ${due} 前办理`,
  done: (label: string, month: string) => `${month} ${label}：已送达`,
  begin: (label: string, month: string) => `办理 ${month} ${label}`,
  go: (label: string, month: string) => `继续办理 ${month} ${label}`,
  basis: (law: string) => `依据：${law}`,
};
