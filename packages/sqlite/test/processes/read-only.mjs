import { openEventStore } from '../../dist/index.js';

const store = openEventStore(process.argv[2], { readOnly: true });
if (store._tag === 'Left') {
  console.log(JSON.stringify(store.left));
} else {
  let events = 0;
  for await (const page of store.right.readAll()) {
    if (page._tag === 'Left') {
      console.log(JSON.stringify(page.left));
      break;
    }
    events += page.right.length;
  }
  console.log(JSON.stringify({ events }));
  await store.right.close();
}
