import { openEventStore } from '../../dist/index.js';

const opened = openEventStore(process.argv[2], { create: true });
const tell = (what) => console.log(JSON.stringify(what));
if (opened._tag === 'Left') tell({ failure: opened.left });
else {
  const store = opened.right;
  const event = { id: 'later', type: 'Noted', data: {}, metadata: {} };
  const appended = await store.append('session-one', [event], 'any');
  if (appended._tag === 'Left') tell({ failure: appended.left });
  else {
    let events = 0;
    for await (const page of store.readAll()) events += page.right.length;
    tell({ revision: appended.right.revision, events });
  }
  await store.close();
}
