// SPDX-License-Identifier: Apache-2.0
import { ElButton, ElInput, ElProgress } from 'element-plus';
import type { App } from 'vue';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/el-button.css';
import 'element-plus/theme-chalk/el-input.css';
import 'element-plus/theme-chalk/el-progress.css';

const USED = [ElButton, ElInput, ElProgress];

/** Registers the few parts of Element Plus that the pages use; what is not listed here does not reach the browser. */
export function elementPlus(app: App): void {
  for (const part of USED) app.use(part);
}
