# The people of a desk, and how a further person gets in.

people-title = Personas
people-link = Personas de esta mesa
people-back = Volver a los casos
people-heading = Personas de esta mesa
people-intro = Todas las personas con acceso pueden abrir todos los casos de esta mesa.
people-you = (tú)
people-nameless = Alguien cuyo nombre no se puede leer
people-role-officer = gestión
people-role-lead = coordinación
people-state-active = tiene acceso
people-state-waiting = espera una llamada
people-state-disabled = ya no tiene acceso
people-grant-link = Llamar y dar acceso
people-change-link = Cambiar el papel o terminar el acceso
people-invited = Personas invitadas
people-withdraw = Retirar la invitación
people-invite-heading = Invitar a alguien
people-invite-intro = Recibe un enlace, crea sus propias claves y después espera. No puede leer nada hasta que alguien que coordina haya llamado, comparado seis palabras y dado acceso.
people-name = Su nombre, como lo ven sus colegas
people-address = Su propia dirección del trabajo
people-address-hint = Una que solo lea esa persona. No se puede usar un buzón compartido.
people-role = Qué puede hacer
people-invite = Invitar
people-fault-name = Escribe su nombre, en 120 caracteres como máximo.
people-fault-there = Alguien con esta dirección ya está en esta mesa, o espera acceso.

grant-heading = Dar acceso a { $name }
grant-who = { $name }, { $address }, ha creado sus propias claves y tendrá este papel: { $role }.
grant-call = Llama ahora a esa persona, a un número que conozcas y que no haya llegado en ningún correo. Pídele que te lea las seis palabras de su pantalla, y escribe lo que oigas.
grant-warning = Desde ese momento puede abrir todos los casos de esta mesa. Si las palabras no son correctas, no sigas: puede que haya otra persona ante esa pantalla.
grant-words = Las seis palabras que te lee
grant-words-hint = En su orden, con espacios entre ellas.
grant-button = Dar acceso
grant-fault-words = Estas no son las seis palabras de su clave. Pídele que las lea otra vez. Si siguen sin ser correctas, no des acceso, y díselo a quien administra este sitio.

person-yourself = Esta persona eres tú. Si cambias tu propio papel, se cierra tu sesión.
person-at-once = Un cambio vale desde ese momento. Quien pierde el acceso ya no puede abrir nada, y sus casos abiertos quedan sin nadie.
person-place = Qué puede hacer
person-choice-officer = Gestión: trabaja en los casos
person-choice-lead = Coordinación: trabaja en los casos y da acceso a otras personas
person-choice-disabled = Ya sin acceso
person-save = Guardar
person-last = Entonces nadie coordinaría esta mesa. No se le enviaría nada nuevo hasta que alguien vuelva a entrar con las 24 palabras.
person-meant = Es lo que quiero
person-fault-choose = Elige qué puede hacer.
person-fault-last = Marca esto si es lo que quieres, o haz primero que coordine otra persona.

staff-link-heading = Una mesa en { $body }
staff-link-who = Eres { $name }, y este enlace llegó a { $address }. Si no eres esa persona, cierra esta página.
staff-link-what = Aquí creas tus propias claves: una frase de contraseña y un teléfono con una aplicación de autenticación. Lleva algunos minutos. Después te llama alguien que coordina la mesa.

waiting-heading = Tus claves están creadas
waiting-call = Llama a alguien que coordine tu mesa, o espera su llamada. Léele estas seis palabras:
waiting-why = Las palabras representan tu clave. Muestran que nadie ha puesto otra clave en su lugar.
waiting-then = En cuanto esa persona te haya dado acceso, puedes iniciar sesión. Hasta entonces no puedes leer nada, y al iniciar sesión vuelves a ver estas palabras.
waiting-sign-in = Iniciar sesión

mail-staff-subject = Una mesa para ti
mail-staff-text =
    { $body } te invita a su mesa de reportes, en un portal que administra { $operator }.

    Abre este enlace para crear tus propias claves. Sirve durante { $days } días, y una sola vez:

    { $link }

    No da acceso a nada por sí mismo: después te llama alguien que coordina la mesa. Si no esperabas este correo, pregunta a alguien que trabaje allí, o a { $contact }.

mail-access-subject = Algo cambió en tu mesa
mail-access-text =
    Cambió el acceso de alguien en la mesa de { $body }: se dio acceso a alguien, tiene otro papel o ya no tiene acceso. De quién se trata solo está en la mesa. Inicia sesión para verlo:

    { $link }

    Si no sabes por qué, pregunta a las demás personas que coordinan tu mesa, o llama a quien administra este portal, a un número que conozcas: { $operator }, { $contact }.
operator-alert-access-changed-title = Cambió el acceso de alguien en una mesa
operator-alert-access-changed-text = Alguien que coordina dio allí acceso u otro papel a una persona, o terminó su acceso. Se avisó por correo a las demás personas que coordinan. De quién se trata solo está en la mesa.

people-differs = Nadie que coordine esta mesa dio esto: alguien lo cambió en la base de datos. Termina este acceso, o pon el papel de nuevo, si no es lo que quieres.
operator-alert-roster-differs-title = Alguien tiene en una mesa un acceso que no le dio nadie que la coordine
operator-alert-roster-differs-text = Quién tiene acceso allí, o con qué papel, no es lo que fijó su personal. No se le envía nada. Averigua quién tuvo acceso a la base de datos y al archivo de claves, y llama al organismo a un número de su propio sitio.
