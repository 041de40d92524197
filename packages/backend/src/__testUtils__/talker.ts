import { endUnheard } from '../endUnheard';

// As Backstage does with what nobody caught.
process.on('uncaughtException', error => {
  process.stdout.write(`${error}\n`);
});
process.on('SIGTERM', () => process.exit(0));
if (process.argv[2] === 'ends') endUnheard();
setInterval(() => process.stdout.write('still here\n'), 20);
