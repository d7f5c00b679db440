const { contextBridge, ipcRenderer, webUtils } = require('electron');

contextBridge.exposeInMainWorld('probe', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, listener) => {
    ipcRenderer.on(channel, (_event, ...args) => listener(...args));
  },
  pathOf: (file) => ipcRenderer.invoke('echo', { path: webUtils.getPathForFile(file) }),
  requires: (name) => {
    try {
      require(name);
      return 'found';
    } catch (error) {
      return error.message;
    }
  },
});
