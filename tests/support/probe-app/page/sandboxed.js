const bindings = Object.getOwnPropertyNames(window).filter((name) =>
  /^[bh][0-9a-f]{32}$/.test(name),
);
window.parent.postMessage({ hasProbe: 'probe' in window, bindings }, '*');
