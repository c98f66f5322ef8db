import { createHash } from 'node:crypto';

const registrar = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';

/** The same act for the same number, each time. */
const commandId = (n) => {
  const hex = createHash('sha256').update(String(n)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

for (let n = 1; n <= Number(process.argv[2]); n += 1)
  console.log(
    JSON.stringify({
      commandId: commandId(n),
      as: { person: registrar, office: 'registrar', commission: 'commission-self' },
      basis: { kind: 'own-signature' },
      command: {
        type: 'RegisterInstitution',
        institution: `institution-number-${n}`,
        name: `Institution ${n}`,
        kind: 'ministry',
        source: 'Invented',
      },
    }),
  );
