// SPDX-License-Identifier: Apache-2.0
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';
import { useClock } from './shared/clock';
import { elementPlus } from './shared/element';
import { rememberTypeSize } from './shared/large-type';
import { watchRoom } from './shared/room';
import './shared/theme.css';
import './shared/base.css';
import './shared/table.css';
import './shared/print.css';

rememberTypeSize();
watchRoom();
const app = createApp(App);
app.use(createPinia());
app.use(elementPlus);
app.use(router);
useClock().start();
app.mount('#app');
