type Example = { readonly of: string; readonly lines: readonly string[] };

/**
 * Every example that `--help` prints. A test runs them all, in this order, in one new folder in which `carpeta.pdf` and
 * `actos.jsonl` are; `acta` is the program, `|` hands over an output, `>` writes it.
 */
export const EXAMPLES: readonly Example[] = [
  {
    of: 'init',
    lines: [
      'acta init --record registro --name "Comisión de Ejemplo" --instrument "Acuerdo de creación" --citation "Acuerdo inventado, artículo 1" ' +
        '--zone America/Mexico_City --kept-from 2014-01-01 --window 5 --charter mexico-comparable ' +
        '--registrar 3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11 --registrar-name "Ana Pérez" --illustrative',
    ],
  },
  { of: 'template', lines: ['acta template RegisterInstitution > acto.json', 'acta template ConveneSession --all'] },
  { of: 'schema', lines: ['acta schema ConveneSession', 'acta schema SessionConvened > SessionConvened.schema.json'] },
  {
    of: 'submit',
    lines: [
      'acta submit acto.json --record registro --by 3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11 --dry-run',
      'acta submit actos.jsonl --record registro --by 3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
      'acta template RegisterInstitution --line | acta submit --record registro --by 3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11 --json',
    ],
  },
  {
    of: 'people add',
    lines: ['acta people add --record registro --name "Luis Gómez" --id 7b0c0c9e-2f55-4a53-8c11-5a4d2a5a0e01'],
  },
  {
    of: 'people change',
    lines: ['acta people change 7b0c0c9e-2f55-4a53-8c11-5a4d2a5a0e01 --record registro --contact luis@example.org'],
  },
  { of: 'people list', lines: ['acta people list --record registro'] },
  { of: 'people erase', lines: ['acta people erase 7b0c0c9e-2f55-4a53-8c11-5a4d2a5a0e01 --record registro'] },
  {
    of: 'paper add',
    lines: [
      'acta paper add carpeta.pdf --record registro',
      'acta paper add carpeta.pdf --record registro --classification reserved --ground "LFTAIP 110" --classified-by "Secretaría ejecutiva" ' +
        '--from 2014-10-01 --until 2019-10-01',
    ],
  },
  {
    of: 'check-evidence',
    lines: ['acta check-evidence commitment-archivo-1-correo-salud --files evidencias --record registro'],
  },
  { of: 'digest', lines: ['acta digest carpeta.pdf'] },
  {
    of: 'history',
    lines: [
      'acta history body-consejo-ejecutivo --record registro',
      'acta history commission-self --record registro --lang en',
    ],
  },
  { of: 'explain', lines: ['acta explain body-consejo-ejecutivo --record registro'] },
  { of: 'register', lines: ['acta register --record registro'] },
  { of: 'board', lines: ['acta board --record registro --today 2015-01-01'] },
  {
    of: 'scorecard',
    lines: ['acta scorecard --record registro', 'acta scorecard --record registro --today 2015-01-01'],
  },
  { of: 'inbox', lines: ['acta inbox --record registro', 'acta inbox body-consejo-ejecutivo --record registro'] },
  { of: 'calendar', lines: ['acta calendar --record registro'] },
  { of: 'rollout', lines: ['acta rollout resolution-archivo-1 --record registro'] },
  {
    of: 'directory',
    lines: [
      'acta directory --record registro',
      'acta directory body-consejo-ejecutivo --record registro --on 2030-01-01',
    ],
  },
  { of: 'focal-points', lines: ['acta focal-points --record registro'] },
  { of: 'irregular', lines: ['acta irregular --record registro'] },
  {
    of: 'view',
    lines: [
      'acta view commitment-board --record registro',
      'acta view body-directory body-consejo-ejecutivo --record registro --known-at 2030-12-31',
    ],
  },
  { of: 'run', lines: ['acta run --record registro --once'] },
  {
    of: 'replay',
    lines: [
      'acta replay --record registro > hechos.jsonl',
      'acta replay --record registro --state body-consejo-ejecutivo',
    ],
  },
  { of: 'backup', lines: ['acta backup copia.db --record registro'] },
  { of: 'check', lines: ['acta check copia.db'] },
  { of: 'completion', lines: ['acta completion bash'] },
];

export const examplesOf = (command: string): readonly string[] =>
  EXAMPLES.filter(({ of }) => of === command).flatMap(({ lines }) => lines);
