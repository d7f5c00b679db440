import { StandIn } from '../only.ts';
import { person } from './person.ts';

const EVENTS = [
  'suspend',
  'resume',
  'lock-screen',
  'unlock-screen',
  'shutdown',
  'on-ac',
  'on-battery',
  'user-did-become-active',
  'user-did-resign-active',
];

const LOOK_EVERY_MS = 5_000;
const ASLEEP_AFTER_MS = 30_000;

class PowerMonitor extends StandIn {
  constructor() {
    super('powerMonitor', EVENTS);
    let last = Date.now();
    const watch = setInterval(() => {
      const missed = Date.now() - last;
      last = Date.now();
      // Nothing tells us of sleep but the gap it left: both are told on waking.
      if (missed < ASLEEP_AFTER_MS) return;
      this.emit('suspend');
      this.emit('resume');
    }, LOOK_EVERY_MS);
    watch.unref();
  }

  getSystemIdleTime(): number {
    return person.idleSeconds();
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' {
    return person.idleSeconds() >= threshold ? 'idle' : 'active';
  }

  isOnBatteryPower(): boolean {
    return false;
  }
}

export const powerMonitor = new PowerMonitor();
