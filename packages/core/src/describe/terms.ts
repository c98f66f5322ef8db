import type { BodyKind } from '../body/commands.js';
import type { Seat } from '../body/state.js';
import type { InstitutionKind, RecordLegalSuccession } from '../institution/commands.js';
import type { TypeOf } from '../codec/codec.js';
import type { Assurance, Charter, Formula, Notice } from '../charter.js';
import type { Evidence } from '../commitment/commands.js';
import type { SourceAct } from '../commitment/source-act.js';
import type { Clearance } from '../clearance.js';
import type { DisposeOfPapers, Retention } from '../file/commands.js';
import type { Rating } from '../commitment/following/commands.js';
import type { Commitment, Report } from '../commitment/state.js';
import type { Effect } from '../effects.js';
import type { PaperState } from '../papers.js';
import type { CharterContradicts } from '../commission/contradictions.js';
import type { CommonRejection } from '../refusals.js';
import type { Provenance } from '../event.js';
import type { Verdict } from '../legality/check.js';
import type { JointSubject } from '../legality/joint-session.js';
import type { Resolution } from '../resolution/state.js';
import type { AgendaItem, AnswerInvitation, SessionRequest } from '../session/convocation/commands.js';
import type { JointSessionDiffers } from '../session/convocation/rejections.js';
import type { Choice, DeclareUnanimity, Outcome } from '../session/ballot/commands.js';
import type { RosterEntry } from '../session/attendance/events.js';
import type { Session } from '../session/state.js';
import type { RecordSignatureImpossible } from '../minutes/commands.js';
import type { Capacity } from '../minutes/events.js';
import type { Signature } from '../minutes/signature.js';
import type { SignatureStanding } from '../minutes/state.js';
import type { Motion } from '../motion/state.js';
import type { Assignees, ClosureReason, CompletionLevel, Length, Office, Term } from '../values.js';

type ParameterValue = NonNullable<
  Exclude<Charter[Exclude<keyof Charter, 'name' | 'preset' | 'rules'>], undefined>
>['value'];
type MinutesRule = NonNullable<Charter['minutesSignatories']>['value'];
type ElectronicSignature = Extract<Signature, { readonly kind: 'electronic' }>;
type WordIn<V> = V extends string ? V : V extends readonly (infer E extends string)[] ? E : never;

/** Every value that the record has of its own: one that is added without words does not compile. */
type Enumerated =
  | Office
  | TypeOf<typeof BodyKind>
  | InstitutionKind
  | RecordLegalSuccession['manner']
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
  | NonNullable<JointSubject['joint'][number]['apart']>
  | Notice['countedFrom']
  | Length['unit']
  | Term['kind']
  | Extract<Term, { readonly kind: 'periodic' }>['every']
  | Extract<Term, { readonly kind: 'relative' }>['from']
  | Assignees['kind']
  | Extract<Assignees, { readonly kind: 'class' }>['membership']
  | ClosureReason
  | CompletionLevel
  | Rating
  | NonNullable<Charter['extensions']>['value']['kind']
  | NonNullable<Charter['redResponse']>['value']['response']
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
  | Seat['holder']
  | RosterEntry['capacity']
  | Choice
  | Outcome
  | Clearance
  | Retention['then']
  | DisposeOfPapers['ground']
  | DeclareUnanimity['manner']
  | SignatureStanding
  | Capacity
  | MinutesRule['who']
  | MinutesRule['withoutSignature']
  | RecordSignatureImpossible['why']
  | ElectronicSignature['over']
  | ElectronicSignature['revocation']['answer']
  | Signature['kind']
  | Motion['stage']['kind']
  | CharterContradicts['problem']
  | Extract<CommonRejection, { readonly _tag: 'NotContemporaneous' }>['problem']
  | Extract<CommonRejection, { readonly _tag: 'NotRectifiable' }>['why']
  | Other;

/** Words that stand in a rejection or among the facts of a check, and are values of no codec. */
type Other =
  | 'administration'
  | 'archive-file'
  | 'agenda'
  | 'charter'
  | 'classification'
  | 'commission'
  | 'disposal'
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
  | 'public-version'
  | 'seat'
  | 'quorum-count'
  | 'recusal'
  | 'second-call'
  | 'signedOn'
  | 'succession'
  | 'told'
  | 'unit'
  | 'vacant'
  | 'yes'
  | 'cured'
  | 'ratified'
  | 'stands'
  | 'suspended'
  | 'annulled'
  | 'lapsed'
  | 'not-published'
  | 'instrument'
  | 'website'
  | 'assent'
  | 'no-vote'
  | 'sends-it-to-a-session'
  | 'does-not-stop-it'
  | 'in-favour'
  | 'not-in-favour'
  | 'without-opinion'
  | 'decided-in-session'
  | 'not-over'
  | 'another-body'
  | 'an-earlier-session'
  | 'later-session'
  | 'signature'
  | 'no-session-held'
  | 'not-adopted-in-general'
  | 'not-settled-yet'
  | 'settled-and-undisputed'
  | 'finalText'
  | 'referredTo'
  | 'not-in-that-place'
  | 'not-there'
  | 'presiding'
  | 'missing'
  | 'not-expected';

type Terms = Readonly<Record<Enumerated | Verdict | Other, string>>;

const es: Terms = {
  abstention: 'abstención',
  acting: 'encargado del despacho',
  'acting-chair': 'presidente encargado',
  'acting-holder': 'el encargado del despacho',
  add: 'agregar',
  address: 'una dirección electrónica',
  administration: 'administración',
  'adopt-charter': 'adoptar reglas de operación',
  adopted: 'aprobado',
  'adopted-in-general': 'aprobado en lo general',
  adoption: 'la adopción',
  'advisory-group': 'grupo de asesores',
  against: 'en contra',
  agenda: 'orden del día',
  agreement: 'convenio',
  agrees: 'coincide',
  'all-attendees': 'todas las personas asistentes',
  'all-present-and-agreed': 'con todos presentes y de acuerdo',
  allowed: 'se admite',
  alternate: 'suplente',
  amber: 'ámbar',
  'an-earlier-session': 'una sesión anterior',
  'annul-resolution': 'anular un acuerdo',
  annulled: 'anulado',
  'another-body': 'la sesión es de otro órgano',
  'another-time': 'es en otro día o a otra hora',
  'all-present-and-majority': 'si están todos y la mayoría lo declara urgente',
  'any-body': 'cualquier órgano',
  appointed: 'de persona nombrada',
  approve: 'aprobar un documento',
  'approve-minutes': 'aprobar el acta',
  approved: 'aprobada',
  'archive-file': 'expediente',
  'as-the-resolution-says': 'como diga el acuerdo',
  assent: 'asentimiento',
  assign: 'asignar un compromiso',
  'at-least-half': 'al menos la mitad',
  attendance: 'asistencia',
  attends: 'asiste',
  attested: 'certificado',
  'autonomous-body': 'organismo autónomo',
  availability: 'disponibilidad',
  'before-opening': 'antes de la instalación',
  'before-voting': 'antes de votar',
  body: 'el órgano',
  'body-on-proposal': 'el órgano, a propuesta de quien da seguimiento',
  broken: 'no se cumple',
  'calendar-day': 'día natural',
  'calendar-of-the-commission': 'calendario de la comisión',
  'called-off': 'cancelada',
  cancelled: 'cancelado por el órgano',
  chair: 'presidente',
  'chair-and-secretary': 'el presidente y el secretario',
  'chair-decision': 'decisión de la presidencia',
  'chair-declares-quorum': 'el presidente declara el quórum',
  'chair-subject-to-ratification': 'la presidencia, sujeta a ratificación',
  charter: 'reglas de operación',
  class: 'clase de destinatarios',
  classification: 'clasificación',
  'close-commitment': 'concluir un compromiso',
  closed: 'cerrada',
  closing: 'la clausura',
  commission: 'comisión',
  complete: 'completo',
  confidential: 'confidencial',
  consensus: 'consenso',
  consent: 'el consentimiento',
  contemporaneous: 'registrado al ocurrir',
  content: 'contenido',
  convened: 'convocada',
  'coordinated-regulator': 'órgano regulador coordinado',
  count: 'un número fijo',
  counted: 'se cuentan',
  'counted-never-in-quorum': 'se cuentan, nunca en el quórum',
  'create-body': 'crear un grupo de participación',
  'cure-resolution': 'subsanar un acuerdo',
  cured: 'subsanado',
  'cured-by-appearing': 'se subsana por comparecer',
  day: 'día',
  death: 'fallecimiento',
  'decided-in-session': 'se decidió en sesión',
  decision: 'decisión',
  declined: 'declinado',
  'deconcentrated-body': 'órgano desconcentrado',
  defeated: 'desechada',
  deferred: 'aplazado',
  destroyed: 'se destruyen',
  differs: 'no coincide',
  digest: 'su resumen digital',
  dispatch: 'el envío',
  disposal: 'baja documental',
  disproved: 'desmentido',
  dissents: 'votos particulares',
  'does-not-attend': 'no asiste',
  'does-not-stop-it': 'no la detiene',
  'each-vote': 'cada votación',
  electronic: 'firma electrónica',
  entity: 'entidad paraestatal',
  escalation: 'escalamiento',
  'ex-officio': 'por razón del cargo',
  'executive-council': 'consejo ejecutivo',
  'executive-secretary': 'secretario ejecutivo',
  'extend-commitment': 'prorrogar un compromiso',
  extinguished: 'extinguida',
  extraordinary: 'extraordinaria',
  file: 'archivo',
  finalText: 'el texto final',
  first: 'primera convocatoria',
  'first-seat-present': 'el primer asiento presente',
  'member-by-precedence': 'el integrante que precede a los demás',
  'not-in-that-place': 'ese lugar no es suyo',
  'not-there': 'no consta que esté presente',
  presiding: 'quién preside',
  'five-levels': 'cinco grados',
  fixed: 'plazo fijo',
  'focal-point': 'enlace',
  'follow-up': 'seguimiento',
  'follow-up-body': 'el órgano que da seguimiento',
  for: 'a favor',
  forbidden: 'se prohíbe',
  'forbidden-to-ex-officio': 'se prohíbe a quien está por su cargo',
  fraction: 'una fracción',
  gazette: 'el Diario Oficial',
  gazettedOn: 'la fecha de publicación en el Diario Oficial',
  'general-matters': 'asuntos generales',
  good: 'vigente',
  green: 'verde',
  guest: 'invitado',
  'half-plus-one': 'la mitad más uno',
  'half-year': 'semestre',
  handwritten: 'firma autógrafa',
  held: 'lo conserva el registro',
  holidays: 'días inhábiles',
  hour: 'hora',
  identity: 'identidad',
  implemented: 'cumplido',
  impossible: 'imposibilidad jurídica o material',
  'in-favour': 'favorable',
  'in-the-future': 'en el futuro',
  'in-time': 'en tiempo',
  inForceOn: 'la fecha de entrada en vigor',
  incapacity: 'incapacidad',
  information: 'información',
  inspection: 'inspección',
  institution: 'institución',
  institutions: 'instituciones determinadas',
  'instruct-secretariat': 'instruir al secretariado técnico',
  instrument: 'un instrumento',
  interaction: 'interacción',
  invite: 'invitar a comprometerse',
  invited: 'invitado a comprometerse',
  'item-papers': 'los documentos de cada punto',
  'kept-for-ever': 'se conservan siempre',
  keptFrom: 'el día desde el que se lleva el registro',
  'lapse-with-the-titular': 'caducan con el titular',
  lapsed: 'caduco',
  late: 'extemporáneo',
  'later-session': 'una sesión posterior a la siguiente',
  law: 'ley o decreto',
  'leaves-the-base': 'sale de la base',
  'left-office': 'dejó el cargo',
  'legal-counsel': 'consejería jurídica',
  'less-than-half': 'aprobarían una propuesta y su contraria',
  limited: 'limitado',
  'line-of-action': 'línea de acción',
  'longer-than-the-ordinary': 'la antelación de la sesión extraordinaria es mayor que la de la ordinaria',
  majority: 'la mayoría',
  member: 'integrante',
  members: 'integrantes',
  merged: 'fusionada',
  met: 'se cumple',
  'met-as-attested': 'se cumple según lo certificado',
  ministry: 'secretaría de Estado',
  missing: 'falta',
  moment: 'momento',
  month: 'mes',
  'more-than-half': 'más de la mitad',
  municipality: 'municipio',
  'next-session': 'la sesión siguiente',
  no: 'no',
  'no-evidence': 'sin evidencia',
  'no-notice': 'una antelación así no es ninguna',
  'no-session-held': 'esa sesión no se ha instalado',
  'no-such-rule': 'no hay tal versión de una regla en las de esta entrega',
  'two-versions': 'ya se adopta otra versión de esa regla',
  'no-vote': 'no es voto',
  nobody: 'nadie',
  none: 'ninguno',
  'not-a-fact': 'no es un hecho que se rectifique así',
  'not-adopted-in-general': 'no se aprobó en lo general',
  'not-allowed': 'no se admite',
  'not-applicable': 'no aplica',
  'not-computed': 'no calculado',
  'not-counted': 'no se cuentan',
  'not-cured': 'no se subsana',
  'not-expected': 'sobra',
  'not-convened': 'no se convocó',
  'not-found': 'no localizada',
  'not-held': 'no celebrada',
  'not-implemented': 'no cumplido',
  'not-in-favour': 'desfavorable',
  'not-linked': 'aquella no la menciona',
  'not-needed': 'no hace falta',
  'not-noted': 'sin anotar',
  'not-over': 'no ha concluido',
  'not-published': 'sin publicar',
  'not-settled-yet': 'su texto final no se ha fijado',
  'not-signed': 'el acta queda sin firmar',
  'not-sought': 'no se exige',
  'not-started': 'no iniciado',
  'not-stated': 'no señalado',
  'not-the-chair': 'alguien que no preside',
  noted: 'toma de conocimiento',
  'noted-with-its-reason': 'se asienta con su razón',
  notification: 'la notificación',
  'occupied-voting-seats': 'asientos con voto ocupados',
  'on-request': 'a petición',
  onDay: 'el día del acto',
  'one-per-institution': 'un voto por institución',
  'only-in-a-tie': 'solo en caso de empate',
  open: 'abierta',
  opening: 'la instalación',
  'opinion-only': 'valen solo como opinión',
  opinions: 'opiniones',
  optional: 'optativa',
  ordinary: 'ordinaria',
  other: 'otro',
  'other-branch': 'otro poder',
  'other-kind': 'es de otra clase',
  outcomes: 'resultados',
  'outlast-the-titular': 'subsisten al titular',
  'over-the-first-call': 'la segunda convocatoria pide más quórum que la primera',
  'over-the-seats': 'piden más asientos con voto de los que hay',
  'over-the-whole': 'piden más que el todo',
  owed: 'pendiente de cumplimiento',
  'paper-with-folio': 'documento con folio',
  'partly-implemented': 'cumplido en parte',
  partner: 'aliado',
  'past-the-window': 'fuera del plazo de registro',
  pending: 'pendiente',
  periodic: 'plazo periódico',
  'permanent-guest': 'invitado permanente',
  'personal-data': 'datos personales',
  presidency: 'Presidencia',
  'previous-minutes-and-item-papers': 'el acta anterior y los documentos de cada punto',
  proposed: 'propuesta',
  public: 'público',
  'public-version': 'versión pública',
  quarter: 'trimestre',
  'quorum-count': 'verificación del quórum',
  ratified: 'ratificado',
  'ratify-resolution': 'ratificar un acuerdo',
  receipt: 'la recepción',
  received: 'recibido',
  recess: 'en receso',
  recommendation: 'recomendación',
  'recovery-plan': 'plan de recuperación',
  recusal: 'excusa',
  red: 'rojo',
  referred: 'turnado',
  referredTo: 'el órgano al que va',
  refused: 'negada',
  registrar: 'encargado del registro',
  relative: 'plazo relativo',
  'reopen-commitment': 'reabrir un compromiso',
  reorder: 'cambiar el orden',
  required: 'requerida',
  reserved: 'reservado',
  resolution: 'acuerdo',
  'resume-commitment': 'reanudar un compromiso',
  'retention-ended': 'plazo de conservación vencido',
  returned: 'devuelto',
  revoked: 'revocado',
  run: 'surten efecto',
  'same-body': 'es del mismo órgano',
  'same-or-next-session': 'la misma sesión o la siguiente',
  'same-session': 'la misma sesión',
  seat: 'asiento',
  second: 'segunda convocatoria',
  'second-call': 'segunda convocatoria',
  'secretary-with-approval-of-the-chair': 'el secretario, con el visto bueno del presidente',
  'sends-it-to-a-session': 'la lleva a una sesión',
  session: 'sesión',
  'settled-and-undisputed': 'su texto final está fijado y nadie lo impugna',
  'seven-reasons': 'siete causas',
  signature: 'firma',
  signed: 'firmada',
  'signed-minutes': 'el acta firmada',
  signedOn: 'la fecha de firma',
  'simultaneous-participation': 'participación simultánea',
  'sought-first': 'se busca primero',
  'split-commitment': 'dividir un compromiso',
  standing: 'plazo permanente',
  stands: 'en pie',
  state: 'entidad federativa',
  'state-enterprise': 'empresa productiva del Estado',
  'stays-in-the-base': 'sigue en la base',
  subcommittee: 'subcomisión',
  submitted: 'inscrita en el orden del día de una sesión',
  substantial: 'sustancial',
  substitute: 'suplente por ausencia',
  'substitute-by-absence': 'el suplente por ausencia',
  succession: 'sucesión jurídica',
  'supersede-resolution': 'sustituir un acuerdo',
  superseded: 'sustituido',
  'suspend-commitment': 'suspender un compromiso',
  'suspend-resolution': 'suspender un acuerdo',
  suspended: 'suspendido',
  'system-query': 'consulta a un sistema',
  'take-note': 'tomar conocimiento',
  'taking-effect': 'la entrada en efecto',
  'technical-council': 'consejo técnico',
  'technical-secretariat': 'secretariado técnico',
  testimony: 'testimonio',
  text: 'su texto',
  titular: 'titular',
  'titular-chair': 'el presidente titular',
  told: 'según la fuente',
  transcribed: 'transcrito',
  unanimity: 'unanimidad',
  unit: 'unidad',
  unknown: 'desconocido',
  'unknown-event': 'no está en el registro',
  unlimited: 'sin límite',
  unverifiable: 'no verificable',
  vacant: 'vacante',
  verified: 'verificado',
  voice: 'voz',
  'voice-only': 'solo voz',
  vote: 'voto',
  votes: 'votaciones',
  'voting-seats': 'asientos con voto',
  wait: 'esperan',
  website: 'el sitio electrónico',
  'who-presides': 'quien preside',
  'with-the-members': 'con los demás integrantes',
  withdraw: 'retirar',
  withdrawn: 'retirada',
  'without-matter': 'sin materia',
  'without-opinion': 'sin opinión',
  'without-the-titular': 'donde no se designó a nadie, nadie informaría',
  'working-day': 'día hábil',
  'written-consultation': 'consulta por circulación',
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
  administration: 'administration',
  'adopt-charter': 'adopt a charter',
  adopted: 'adopted',
  'adopted-in-general': 'adopted in general',
  adoption: 'adoption',
  'advisory-group': 'advisory group',
  against: 'against',
  agenda: 'agenda',
  agreement: 'agreement',
  agrees: 'agrees',
  'all-attendees': 'everybody who attended',
  'all-present-and-agreed': 'with all present and agreed',
  allowed: 'allowed',
  alternate: 'alternate',
  amber: 'amber',
  'an-earlier-session': 'an earlier session',
  'annul-resolution': 'annul a resolution',
  annulled: 'annulled',
  'another-body': 'that session is of another body',
  'another-time': 'it is on another day or at another time',
  'all-present-and-majority': 'where all are there and a majority declares it urgent',
  'any-body': 'any body',
  appointed: 'of an appointed person',
  approve: 'approve a paper',
  'approve-minutes': 'approve minutes',
  approved: 'approved',
  'archive-file': 'file',
  'as-the-resolution-says': 'as the resolution says',
  assent: 'assent',
  assign: 'assign a commitment',
  'at-least-half': 'at least half',
  attendance: 'attendance',
  attends: 'attends',
  attested: 'attested',
  'autonomous-body': 'autonomous body',
  availability: 'availability',
  'before-opening': 'before the opening',
  'before-voting': 'before the vote',
  body: 'the body',
  'body-on-proposal': 'the body, on the follower’s proposal',
  broken: 'broken',
  'calendar-day': 'calendar day',
  'calendar-of-the-commission': 'calendar of the commission',
  'called-off': 'called off',
  cancelled: 'cancelled by the body',
  chair: 'chair',
  'chair-and-secretary': 'the chair and the secretary',
  'chair-decision': 'decision of the chair',
  'chair-declares-quorum': 'the chair declares the quorum',
  'chair-subject-to-ratification': 'the chair, subject to ratification',
  charter: 'charter',
  class: 'assignee class',
  classification: 'classification',
  'close-commitment': 'close a commitment',
  closed: 'closed',
  closing: 'closing',
  commission: 'commission',
  complete: 'complete',
  confidential: 'confidential',
  consensus: 'consensus',
  consent: 'consent',
  contemporaneous: 'recorded as it happened',
  content: 'content',
  convened: 'convened',
  'coordinated-regulator': 'coordinated regulator',
  count: 'a fixed number',
  counted: 'counted',
  'counted-never-in-quorum': 'counted, never in the quorum',
  'create-body': 'create a participation group',
  'cure-resolution': 'cure a resolution',
  cured: 'cured',
  'cured-by-appearing': 'cured by appearing',
  day: 'day',
  death: 'death',
  'decided-in-session': 'it was decided in a session',
  decision: 'decision',
  declined: 'declined',
  'deconcentrated-body': 'deconcentrated body',
  defeated: 'defeated',
  deferred: 'deferred',
  destroyed: 'destroyed',
  differs: 'differs',
  digest: 'its digest',
  dispatch: 'dispatch',
  disposal: 'disposal',
  disproved: 'disproved',
  dissents: 'dissents',
  'does-not-attend': 'does not attend',
  'does-not-stop-it': 'does not stop it',
  'each-vote': 'each vote',
  electronic: 'an electronic signature',
  entity: 'decentralised entity',
  escalation: 'escalation',
  'ex-officio': 'held ex officio',
  'executive-council': 'executive council',
  'executive-secretary': 'executive secretary',
  'extend-commitment': 'extend a commitment',
  extinguished: 'extinguished',
  extraordinary: 'extraordinary',
  file: 'file',
  finalText: 'the final text',
  first: 'first call',
  'first-seat-present': 'the first seat present',
  'member-by-precedence': 'the member who precedes the others',
  'not-in-that-place': 'that place is not theirs',
  'not-there': 'they are not recorded as there',
  presiding: 'who presides',
  'five-levels': 'five levels',
  fixed: 'fixed term',
  'focal-point': 'focal point',
  'follow-up': 'follow-up',
  'follow-up-body': 'the follow-up body',
  for: 'for',
  forbidden: 'forbidden',
  'forbidden-to-ex-officio': 'forbidden to whoever sits ex officio',
  fraction: 'a fraction',
  gazette: 'the gazette',
  gazettedOn: 'the day of gazette publication',
  'general-matters': 'general matters',
  good: 'good',
  green: 'green',
  guest: 'guest',
  'half-plus-one': 'half plus one',
  'half-year': 'half-year',
  handwritten: 'a handwritten signature',
  held: 'held by the record',
  holidays: 'holidays',
  hour: 'hour',
  identity: 'identity',
  implemented: 'implemented',
  impossible: 'legally or materially impossible',
  'in-favour': 'in favour',
  'in-the-future': 'in the future',
  'in-time': 'in time',
  inForceOn: 'the day of entry into force',
  incapacity: 'incapacity',
  information: 'information',
  inspection: 'inspection',
  institution: 'institution',
  institutions: 'named institutions',
  'instruct-secretariat': 'instruct the technical secretariat',
  instrument: 'an instrument',
  interaction: 'interaction',
  invite: 'invite to commit',
  invited: 'invited to commit',
  'item-papers': 'the papers of each item',
  'kept-for-ever': 'kept for ever',
  keptFrom: 'the day from which the record is kept',
  'lapse-with-the-titular': 'lapse with the titular',
  lapsed: 'lapsed',
  late: 'late',
  'later-session': 'a session after the next',
  law: 'law or decree',
  'leaves-the-base': 'leaves the base',
  'left-office': 'left office',
  'legal-counsel': 'legal counsel',
  'less-than-half': 'it would carry a motion and its contrary',
  limited: 'limited',
  'line-of-action': 'line of action',
  'longer-than-the-ordinary': 'the notice of an extraordinary session is longer than that of an ordinary one',
  majority: 'the majority',
  member: 'member',
  members: 'members',
  merged: 'merged',
  met: 'met',
  'met-as-attested': 'met as attested',
  ministry: 'ministry',
  missing: 'missing',
  moment: 'moment',
  month: 'month',
  'more-than-half': 'more than half',
  municipality: 'municipality',
  'next-session': 'the next session',
  no: 'no',
  'no-evidence': 'no evidence',
  'no-notice': 'such a notice is none',
  'no-session-held': 'that session was not opened',
  'no-such-rule': 'there is no such version of a rule in this release',
  'two-versions': 'another version of that rule is adopted already',
  'no-vote': 'no vote',
  nobody: 'nobody',
  none: 'none',
  'not-a-fact': 'it is not a fact that is put right in this way',
  'not-adopted-in-general': 'it was not adopted in general',
  'not-allowed': 'not allowed',
  'not-applicable': 'not applicable',
  'not-computed': 'not computed',
  'not-counted': 'not counted',
  'not-cured': 'not cured',
  'not-expected': 'not expected',
  'not-convened': 'was not convened',
  'not-found': 'not found',
  'not-held': 'not held',
  'not-implemented': 'not implemented',
  'not-in-favour': 'not in favour',
  'not-linked': 'that one does not name it',
  'not-needed': 'not needed',
  'not-noted': 'not noted',
  'not-over': 'it is not over',
  'not-published': 'not published',
  'not-settled-yet': 'its final text has not been settled',
  'not-signed': 'the minutes are not signed',
  'not-sought': 'not sought',
  'not-started': 'not started',
  'not-stated': 'not stated',
  'not-the-chair': 'somebody who does not preside',
  noted: 'noted',
  'noted-with-its-reason': 'noted with its reason',
  notification: 'notification',
  'occupied-voting-seats': 'occupied voting seats',
  'on-request': 'on request',
  onDay: 'the day of the act',
  'one-per-institution': 'one vote per institution',
  'only-in-a-tie': 'only in a tie',
  open: 'open',
  opening: 'the opening',
  'opinion-only': 'opinion only',
  opinions: 'opinions',
  optional: 'optional',
  ordinary: 'ordinary',
  other: 'other',
  'other-branch': 'other branch',
  'other-kind': 'it is of another kind',
  outcomes: 'outcomes',
  'outlast-the-titular': 'outlast the titular',
  'over-the-first-call': 'the second call asks for more of a quorum than the first',
  'over-the-seats': 'it asks for more voting seats than there are',
  'over-the-whole': 'it asks for more than the whole',
  owed: 'owed',
  'paper-with-folio': 'paper with folio',
  'partly-implemented': 'partly implemented',
  partner: 'partner',
  'past-the-window': 'past the recording window',
  pending: 'pending',
  periodic: 'periodic term',
  'permanent-guest': 'permanent guest',
  'personal-data': 'personal data',
  presidency: 'Presidency',
  'previous-minutes-and-item-papers': 'the previous minutes and the papers of each item',
  proposed: 'proposed',
  public: 'public',
  'public-version': 'public version',
  quarter: 'quarter',
  'quorum-count': 'quorum count',
  ratified: 'ratified',
  'ratify-resolution': 'ratify a resolution',
  receipt: 'receipt',
  received: 'received',
  recess: 'in recess',
  recommendation: 'recommendation',
  'recovery-plan': 'recovery plan',
  recusal: 'recusal',
  red: 'red',
  referred: 'referred',
  referredTo: 'the body that it goes to',
  refused: 'refused',
  registrar: 'registrar',
  relative: 'relative term',
  'reopen-commitment': 'reopen a commitment',
  reorder: 'reorder',
  required: 'required',
  reserved: 'reserved',
  resolution: 'resolution',
  'resume-commitment': 'resume a commitment',
  'retention-ended': 'retention ended',
  returned: 'returned',
  revoked: 'revoked',
  run: 'take effect',
  'same-body': 'it is of the same body',
  'same-or-next-session': 'the same session or the next',
  'same-session': 'the same session',
  seat: 'seat',
  second: 'second call',
  'second-call': 'second call',
  'secretary-with-approval-of-the-chair': 'the secretary, with the approval of the chair',
  'sends-it-to-a-session': 'sends it to a session',
  session: 'session',
  'settled-and-undisputed': 'its final text is settled, and nobody disputes it',
  'seven-reasons': 'seven reasons',
  signature: 'signature',
  signed: 'signed',
  'signed-minutes': 'the signed minutes',
  signedOn: 'the day of signature',
  'simultaneous-participation': 'simultaneous participation',
  'sought-first': 'sought first',
  'split-commitment': 'split a commitment',
  standing: 'standing term',
  stands: 'it stands',
  state: 'State',
  'state-enterprise': 'State enterprise',
  'stays-in-the-base': 'stays in the base',
  subcommittee: 'subcommittee',
  submitted: 'on the agenda of a session',
  substantial: 'substantial',
  substitute: 'substitute by absence',
  'substitute-by-absence': 'the substitute by absence',
  succession: 'succession',
  'supersede-resolution': 'supersede a resolution',
  superseded: 'superseded',
  'suspend-commitment': 'suspend a commitment',
  'suspend-resolution': 'suspend a resolution',
  suspended: 'suspended',
  'system-query': 'system query',
  'take-note': 'take note',
  'taking-effect': 'taking effect',
  'technical-council': 'technical council',
  'technical-secretariat': 'technical secretariat',
  testimony: 'testimony',
  text: 'its text',
  titular: 'titular',
  'titular-chair': 'the titular chair',
  told: 'as the source tells',
  transcribed: 'transcribed',
  unanimity: 'unanimity',
  unit: 'unit',
  unknown: 'unknown',
  'unknown-event': 'it is not in the record',
  unlimited: 'without limit',
  unverifiable: 'unverifiable',
  vacant: 'vacant',
  verified: 'verified',
  voice: 'voice',
  'voice-only': 'voice only',
  vote: 'vote',
  votes: 'votes',
  'voting-seats': 'voting seats',
  wait: 'wait',
  website: 'the website',
  'who-presides': 'whoever presides',
  'with-the-members': 'with the members',
  withdraw: 'withdraw',
  withdrawn: 'withdrawn',
  'without-matter': 'without matter',
  'without-opinion': 'without opinion',
  'without-the-titular': 'where nobody was designated, nobody would report',
  'working-day': 'working day',
  'written-consultation': 'written consultation',
  year: 'year',
  yes: 'yes',
};

export const TERMS: Readonly<Record<'es' | 'en', Terms>> = { es, en };
