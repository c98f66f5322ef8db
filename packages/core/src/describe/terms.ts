import type { BodyKind } from '../body/commands.js';
import type { InstitutionKind } from '../institution/commands.js';
import type { TypeOf } from '../codec/codec.js';
import type { Assurance, Formula, Notice, Charter } from '../charter.js';
import type { Evidence, SourceAct } from '../commitment/commands.js';
import type { Commitment, Report } from '../commitment/state.js';
import type { Effect } from '../effects.js';
import type { PaperState } from '../papers.js';
import type { CharterContradicts } from '../commission/contradictions.js';
import type { CommonRejection } from '../refusals.js';
import type { Provenance } from '../event.js';
import type { Verdict } from '../legality/check.js';
import type { Resolution } from '../resolution/state.js';
import type { AgendaItem, AnswerInvitation, SessionRequest } from '../session/convocation/commands.js';
import type { JointSessionDiffers } from '../session/convocation/rejections.js';
import type { Choice, DeclareUnanimity, Outcome } from '../session/ballot/commands.js';
import type { RosterEntry } from '../session/attendance/events.js';
import type { Session } from '../session/state.js';
import type { Motion } from '../motion/state.js';
import type { Assignees, ClosureReason, CompletionLevel, Length, Office, Term } from '../values.js';

type ParameterValue = NonNullable<
  Exclude<Charter[Exclude<keyof Charter, 'name' | 'preset' | 'rules'>], undefined>
>['value'];
type WordIn<V> = V extends string ? V : V extends readonly (infer E extends string)[] ? E : never;

/** Every value that the record has of its own: one that is added without words does not compile. */
type Enumerated =
  | Office
  | TypeOf<typeof BodyKind>
  | InstitutionKind
  | WordIn<ParameterValue>
  | NonNullable<Charter['majority']>['value']['abstentions']
  | Formula['kind']
  | NonNullable<Charter['secondCall']>['value']['sameNotice']
  | NonNullable<Charter['agendaApproval']>['value']['approval']
  | NonNullable<Charter['agendaApproval']>['value']['changes'][number]
  | Session['call']
  | Assurance
  | NonNullable<Charter['alternates']>['value']['verified']
  | SessionRequest['by']
  | JointSessionDiffers['why']
  | Notice['countedFrom']
  | Length['unit']
  | Term['kind']
  | Extract<Term, { readonly kind: 'periodic' }>['every']
  | Extract<Term, { readonly kind: 'relative' }>['from']
  | Assignees['kind']
  | Extract<Assignees, { readonly kind: 'class' }>['membership']
  | ClosureReason
  | CompletionLevel
  | 'no-evidence'
  | Commitment['stage']
  | Report['stage']
  | Evidence['kind']
  | SourceAct['kind']
  | Effect['kind']
  | PaperState['digest']
  | Provenance['kind']
  | Resolution['takesEffect']
  | Session['kind']
  | Session['stage']
  | Session['invitations'][number]['as']
  | AgendaItem['kind']
  | AnswerInvitation['answer']
  | RosterEntry['right']
  | RosterEntry['capacity']
  | Choice
  | Outcome
  | DeclareUnanimity['manner']
  | Motion['stage']['kind']
  | CharterContradicts['problem']
  | Extract<CommonRejection, { readonly _tag: 'NotContemporaneous' }>['problem']
  | Extract<CommonRejection, { readonly _tag: 'NotRectifiable' }>['why']
  | Other;

/** Words that stand in a rejection or among the facts of a check, and are values of no codec. */
type Other =
  | 'agenda'
  | 'charter'
  | 'commission'
  | 'day'
  | 'gazettedOn'
  | 'held'
  | 'holidays'
  | 'inForceOn'
  | 'in-time'
  | 'institution'
  | 'keptFrom'
  | 'late'
  | 'no'
  | 'none'
  | 'not-noted'
  | 'not-the-chair'
  | 'onDay'
  | 'seat'
  | 'quorum-count'
  | 'recusal'
  | 'second-call'
  | 'signedOn'
  | 'succession'
  | 'told'
  | 'unit'
  | 'vacant'
  | 'yes';

type Terms = Readonly<Record<Enumerated | Verdict | Other, string>>;

const es: Terms = {
  abstention: 'abstención',
  acting: 'encargado del despacho',
  'acting-chair': 'presidente encargado',
  'acting-holder': 'el encargado del despacho',
  add: 'agregar',
  address: 'una dirección electrónica',
  'adopt-charter': 'adoptar reglas de operación',
  adopted: 'aprobado',
  adoption: 'la adopción',
  'advisory-group': 'grupo de asesores',
  against: 'en contra',
  agenda: 'orden del día',
  agreement: 'convenio',
  agrees: 'coincide',
  'all-present-and-agreed': 'con todos presentes y de acuerdo',
  allowed: 'se admite',
  alternate: 'suplente',
  'another-time': 'es en otro día o a otra hora',
  approve: 'aprobar un documento',
  approved: 'aprobada',
  'as-the-resolution-says': 'como diga el acuerdo',
  assign: 'asignar un compromiso',
  'at-least-half': 'al menos la mitad',
  attends: 'asiste',
  attested: 'certificado',
  'autonomous-body': 'organismo autónomo',
  availability: 'disponibilidad',
  'before-opening': 'antes de la instalación',
  'before-voting': 'antes de votar',
  body: 'el órgano',
  broken: 'no se cumple',
  'calendar-day': 'día natural',
  'calendar-of-the-commission': 'calendario de la comisión',
  'called-off': 'cancelada',
  cancelled: 'cancelado por el órgano',
  chair: 'presidente',
  'chair-declares-quorum': 'el presidente declara el quórum',
  charter: 'reglas de operación',
  class: 'clase de destinatarios',
  'close-commitment': 'concluir un compromiso',
  closed: 'cerrada',
  closing: 'la clausura',
  commission: 'comisión',
  complete: 'completo',
  consensus: 'consenso',
  consent: 'el consentimiento',
  contemporaneous: 'registrado al ocurrir',
  content: 'contenido',
  convened: 'convocada',
  'coordinated-regulator': 'órgano regulador coordinado',
  count: 'un número fijo',
  counted: 'se cuentan',
  'create-body': 'crear un grupo de participación',
  'cured-by-appearing': 'se subsana por comparecer',
  day: 'día',
  decision: 'decisión',
  declined: 'declinado',
  'deconcentrated-body': 'órgano desconcentrado',
  defeated: 'desechada',
  deferred: 'aplazado',
  differs: 'no coincide',
  dispatch: 'el envío',
  'does-not-attend': 'no asiste',
  'each-vote': 'cada votación',
  entity: 'entidad paraestatal',
  'executive-council': 'consejo ejecutivo',
  'executive-secretary': 'secretario ejecutivo',
  extraordinary: 'extraordinaria',
  file: 'archivo',
  first: 'primera convocatoria',
  'first-seat-present': 'el primer asiento presente',
  'five-levels': 'cinco grados',
  fixed: 'plazo fijo',
  'focal-point': 'enlace',
  'follow-up': 'seguimiento',
  'follow-up-body': 'el órgano que da seguimiento',
  for: 'a favor',
  fraction: 'una fracción',
  gazettedOn: 'la fecha de publicación en el Diario Oficial',
  'general-matters': 'asuntos generales',
  guest: 'invitado',
  'half-plus-one': 'la mitad más uno',
  'half-year': 'semestre',
  held: 'lo conserva el registro',
  holidays: 'días inhábiles',
  hour: 'hora',
  identity: 'identidad',
  implemented: 'cumplido',
  impossible: 'imposibilidad jurídica o material',
  'in-the-future': 'en el futuro',
  'in-time': 'en tiempo',
  inForceOn: 'la fecha de entrada en vigor',
  information: 'información',
  inspection: 'inspección',
  institution: 'institución',
  institutions: 'instituciones determinadas',
  'instruct-secretariat': 'instruir al secretariado técnico',
  interaction: 'interacción',
  invite: 'invitar a comprometerse',
  invited: 'invitado a comprometerse',
  'item-papers': 'los documentos de cada punto',
  keptFrom: 'el día desde el que se lleva el registro',
  'lapse-with-the-titular': 'caducan con el titular',
  late: 'extemporáneo',
  law: 'ley o decreto',
  'leaves-the-base': 'sale de la base',
  'legal-counsel': 'consejería jurídica',
  'less-than-half': 'aprobarían una propuesta y su contraria',
  limited: 'limitado',
  'line-of-action': 'línea de acción',
  'longer-than-the-ordinary': 'la antelación de la sesión extraordinaria es mayor que la de la ordinaria',
  majority: 'la mayoría',
  member: 'integrante',
  members: 'integrantes',
  met: 'se cumple',
  'met-as-attested': 'se cumple según lo certificado',
  ministry: 'secretaría de Estado',
  moment: 'momento',
  month: 'mes',
  'more-than-half': 'más de la mitad',
  municipality: 'municipio',
  no: 'no',
  'no-evidence': 'sin evidencia',
  'no-notice': 'una antelación así no es ninguna',
  'no-such-rule': 'no hay tal versión de una regla en las de esta entrega',
  nobody: 'nadie',
  none: 'ninguno',
  'not-a-fact': 'no es un hecho que se rectifique así',
  'not-allowed': 'no se admite',
  'not-applicable': 'no aplica',
  'not-computed': 'no calculado',
  'not-counted': 'no se cuentan',
  'not-cured': 'no se subsana',
  'not-held': 'no celebrada',
  'not-implemented': 'no cumplido',
  'not-linked': 'aquella no la menciona',
  'not-noted': 'sin anotar',
  'not-started': 'no iniciado',
  'not-stated': 'no señalado',
  'not-the-chair': 'alguien que no preside',
  noted: 'toma de conocimiento',
  'occupied-voting-seats': 'asientos con voto ocupados',
  'on-request': 'a petición',
  onDay: 'el día del acto',
  'one-per-institution': 'un voto por institución',
  open: 'abierta',
  opening: 'la instalación',
  optional: 'optativa',
  ordinary: 'ordinaria',
  other: 'otro',
  'other-branch': 'otro poder',
  'other-kind': 'es de otra clase',
  'outlast-the-titular': 'subsisten al titular',
  'over-the-seats': 'piden más asientos con voto de los que hay',
  'over-the-whole': 'piden más que el todo',
  owed: 'pendiente de cumplimiento',
  'paper-with-folio': 'documento con folio',
  'partly-implemented': 'cumplido en parte',
  partner: 'aliado',
  'past-the-window': 'fuera del plazo de registro',
  periodic: 'plazo periódico',
  'permanent-guest': 'invitado permanente',
  presidency: 'Presidencia',
  'previous-minutes-and-item-papers': 'el acta anterior y los documentos de cada punto',
  proposed: 'presentada',
  quarter: 'trimestre',
  'quorum-count': 'verificación del quórum',
  receipt: 'la recepción',
  received: 'recibido',
  recess: 'en receso',
  recommendation: 'recomendación',
  recusal: 'excusa',
  registrar: 'encargado del registro',
  relative: 'plazo relativo',
  reorder: 'cambiar el orden',
  required: 'requerida',
  resolution: 'acuerdo',
  returned: 'devuelto',
  run: 'surten efecto',
  'same-body': 'es del mismo órgano',
  seat: 'asiento',
  second: 'segunda convocatoria',
  'second-call': 'segunda convocatoria',
  session: 'sesión',
  'seven-reasons': 'siete causas',
  signedOn: 'la fecha de firma',
  'simultaneous-participation': 'participación simultánea',
  standing: 'plazo permanente',
  state: 'entidad federativa',
  'state-enterprise': 'empresa productiva del Estado',
  'stays-in-the-base': 'sigue en la base',
  subcommittee: 'subcomisión',
  submitted: 'inscrita en el orden del día de una sesión',
  substantial: 'sustancial',
  substitute: 'suplente por ausencia',
  'substitute-by-absence': 'el suplente por ausencia',
  succession: 'sucesión jurídica',
  superseded: 'sustituido',
  'system-query': 'consulta a un sistema',
  'take-note': 'tomar conocimiento',
  'taking-effect': 'la entrada en efecto',
  'technical-council': 'consejo técnico',
  'technical-secretariat': 'secretariado técnico',
  testimony: 'testimonio',
  titular: 'titular',
  'titular-chair': 'el presidente titular',
  told: 'según la fuente',
  transcribed: 'transcrito',
  unanimity: 'unanimidad',
  unit: 'unidad',
  'unknown-event': 'no está en el registro',
  unverifiable: 'no verificable',
  vacant: 'vacante',
  verified: 'verificado',
  voice: 'voz',
  'voice-only': 'solo voz',
  vote: 'voto',
  'voting-seats': 'asientos con voto',
  wait: 'esperan',
  'who-presides': 'quien preside',
  withdraw: 'retirar',
  withdrawn: 'retirada',
  'without-matter': 'sin materia',
  'without-the-titular': 'donde no se designó a nadie, nadie informaría',
  'working-day': 'día hábil',
  year: 'año',
  yes: 'sí',
};

const en: Terms = {
  abstention: 'abstention',
  acting: 'acting holder',
  'acting-chair': 'acting chair',
  'acting-holder': 'the acting holder',
  add: 'add',
  address: 'an electronic address',
  'adopt-charter': 'adopt a charter',
  adopted: 'adopted',
  adoption: 'adoption',
  'advisory-group': 'advisory group',
  against: 'against',
  agenda: 'agenda',
  agreement: 'agreement',
  agrees: 'agrees',
  'all-present-and-agreed': 'with all present and agreed',
  allowed: 'allowed',
  alternate: 'alternate',
  'another-time': 'it is on another day or at another time',
  approve: 'approve a paper',
  approved: 'approved',
  'as-the-resolution-says': 'as the resolution says',
  assign: 'assign a commitment',
  'at-least-half': 'at least half',
  attends: 'attends',
  attested: 'attested',
  'autonomous-body': 'autonomous body',
  availability: 'availability',
  'before-opening': 'before the opening',
  'before-voting': 'before the vote',
  body: 'the body',
  broken: 'broken',
  'calendar-day': 'calendar day',
  'calendar-of-the-commission': 'calendar of the commission',
  'called-off': 'called off',
  cancelled: 'cancelled by the body',
  chair: 'chair',
  'chair-declares-quorum': 'the chair declares the quorum',
  charter: 'charter',
  class: 'assignee class',
  'close-commitment': 'close a commitment',
  closed: 'closed',
  closing: 'closing',
  commission: 'commission',
  complete: 'complete',
  consensus: 'consensus',
  consent: 'consent',
  contemporaneous: 'recorded as it happened',
  content: 'content',
  convened: 'convened',
  'coordinated-regulator': 'coordinated regulator',
  count: 'a fixed number',
  counted: 'counted',
  'create-body': 'create a participation group',
  'cured-by-appearing': 'cured by appearing',
  day: 'day',
  decision: 'decision',
  declined: 'declined',
  'deconcentrated-body': 'deconcentrated body',
  defeated: 'defeated',
  deferred: 'deferred',
  differs: 'differs',
  dispatch: 'dispatch',
  'does-not-attend': 'does not attend',
  'each-vote': 'each vote',
  entity: 'decentralised entity',
  'executive-council': 'executive council',
  'executive-secretary': 'executive secretary',
  extraordinary: 'extraordinary',
  file: 'file',
  first: 'first call',
  'first-seat-present': 'the first seat present',
  'five-levels': 'five levels',
  fixed: 'fixed term',
  'focal-point': 'focal point',
  'follow-up': 'follow-up',
  'follow-up-body': 'the follow-up body',
  for: 'for',
  fraction: 'a fraction',
  gazettedOn: 'the day of gazette publication',
  'general-matters': 'general matters',
  guest: 'guest',
  'half-plus-one': 'half plus one',
  'half-year': 'half-year',
  held: 'held by the record',
  holidays: 'holidays',
  hour: 'hour',
  identity: 'identity',
  implemented: 'implemented',
  impossible: 'legally or materially impossible',
  'in-the-future': 'in the future',
  'in-time': 'in time',
  inForceOn: 'the day of entry into force',
  information: 'information',
  inspection: 'inspection',
  institution: 'institution',
  institutions: 'named institutions',
  'instruct-secretariat': 'instruct the technical secretariat',
  interaction: 'interaction',
  invite: 'invite to commit',
  invited: 'invited to commit',
  'item-papers': 'the papers of each item',
  keptFrom: 'the day from which the record is kept',
  'lapse-with-the-titular': 'lapse with the titular',
  late: 'late',
  law: 'law or decree',
  'leaves-the-base': 'leaves the base',
  'legal-counsel': 'legal counsel',
  'less-than-half': 'it would carry a motion and its contrary',
  limited: 'limited',
  'line-of-action': 'line of action',
  'longer-than-the-ordinary': 'the notice of an extraordinary session is longer than that of an ordinary one',
  majority: 'the majority',
  member: 'member',
  members: 'members',
  met: 'met',
  'met-as-attested': 'met as attested',
  ministry: 'ministry',
  moment: 'moment',
  month: 'month',
  'more-than-half': 'more than half',
  municipality: 'municipality',
  no: 'no',
  'no-evidence': 'no evidence',
  'no-notice': 'such a notice is none',
  'no-such-rule': 'there is no such version of a rule in this release',
  nobody: 'nobody',
  none: 'none',
  'not-a-fact': 'it is not a fact that is put right in this way',
  'not-allowed': 'not allowed',
  'not-applicable': 'not applicable',
  'not-computed': 'not computed',
  'not-counted': 'not counted',
  'not-cured': 'not cured',
  'not-held': 'not held',
  'not-implemented': 'not implemented',
  'not-linked': 'that one does not name it',
  'not-noted': 'not noted',
  'not-started': 'not started',
  'not-stated': 'not stated',
  'not-the-chair': 'somebody who does not preside',
  noted: 'noted',
  'occupied-voting-seats': 'occupied voting seats',
  'on-request': 'on request',
  onDay: 'the day of the act',
  'one-per-institution': 'one vote per institution',
  open: 'open',
  opening: 'the opening',
  optional: 'optional',
  ordinary: 'ordinary',
  other: 'other',
  'other-branch': 'other branch',
  'other-kind': 'it is of another kind',
  'outlast-the-titular': 'outlast the titular',
  'over-the-seats': 'it asks for more voting seats than there are',
  'over-the-whole': 'it asks for more than the whole',
  owed: 'owed',
  'paper-with-folio': 'paper with folio',
  'partly-implemented': 'partly implemented',
  partner: 'partner',
  'past-the-window': 'past the recording window',
  periodic: 'periodic term',
  'permanent-guest': 'permanent guest',
  presidency: 'Presidency',
  'previous-minutes-and-item-papers': 'the previous minutes and the papers of each item',
  proposed: 'proposed',
  quarter: 'quarter',
  'quorum-count': 'quorum count',
  receipt: 'receipt',
  received: 'received',
  recess: 'in recess',
  recommendation: 'recommendation',
  recusal: 'recusal',
  registrar: 'registrar',
  relative: 'relative term',
  reorder: 'reorder',
  required: 'required',
  resolution: 'resolution',
  returned: 'returned',
  run: 'take effect',
  'same-body': 'it is of the same body',
  seat: 'seat',
  second: 'second call',
  'second-call': 'second call',
  session: 'session',
  'seven-reasons': 'seven reasons',
  signedOn: 'the day of signature',
  'simultaneous-participation': 'simultaneous participation',
  standing: 'standing term',
  state: 'State',
  'state-enterprise': 'State enterprise',
  'stays-in-the-base': 'stays in the base',
  subcommittee: 'subcommittee',
  submitted: 'on the agenda of a session',
  substantial: 'substantial',
  substitute: 'substitute by absence',
  'substitute-by-absence': 'the substitute by absence',
  succession: 'succession',
  superseded: 'superseded',
  'system-query': 'system query',
  'take-note': 'take note',
  'taking-effect': 'taking effect',
  'technical-council': 'technical council',
  'technical-secretariat': 'technical secretariat',
  testimony: 'testimony',
  titular: 'titular',
  'titular-chair': 'the titular chair',
  told: 'as the source tells',
  transcribed: 'transcribed',
  unanimity: 'unanimity',
  unit: 'unit',
  'unknown-event': 'it is not in the record',
  unverifiable: 'unverifiable',
  vacant: 'vacant',
  verified: 'verified',
  voice: 'voice',
  'voice-only': 'voice only',
  vote: 'vote',
  'voting-seats': 'voting seats',
  wait: 'wait',
  'who-presides': 'whoever presides',
  withdraw: 'withdraw',
  withdrawn: 'withdrawn',
  'without-matter': 'without matter',
  'without-the-titular': 'where nobody was designated, nobody would report',
  'working-day': 'working day',
  year: 'year',
  yes: 'yes',
};

export const TERMS: Readonly<Record<'es' | 'en', Terms>> = { es, en };
