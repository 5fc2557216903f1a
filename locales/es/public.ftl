# Pages for everybody: the first page, "was this okay?", leaving, setting up.

home-lead = Si alguien que ejerce como terapeuta, en consejería o en otra profesión de ayuda cruzó un límite contigo, aquí puedes contarlo. No tienes que dar tu nombre.
home-sure = No hace falta que lo tengas claro. Puedes escribir un poco, parar y volver.
home-door-start = Contar lo que pasó
home-door-start-text = Empieza por lo que quieras. No se envía nada hasta que tú lo digas.
home-door-back = Volver con tus palabras
home-door-back-text = Ver qué ha pasado, responder una pregunta o retirar tu reporte.
home-door-okay = ¿Esto estuvo bien?
home-door-okay-text = Lo que es parte de la terapia, lo que no, y señales que conviene mirar.
home-door-help = Hablar con alguien ahora
home-door-help-text = Líneas de ayuda en tu país. No tienes que reportar nada.

home-how = Cómo funciona
home-how-tell = Cuentas lo que quieres contar. Casi todo puedes dejarlo sin llenar.
home-how-choose = Te mostramos qué organismos profesionales pueden actuar, qué puede y qué no puede hacer cada uno, y si aceptan reportes sin nombre.
home-how-send = Eliges quién lo recibe, ves exactamente lo que leerán y lo envías. O lo guardas aquí, sellado, y no envías nada.
home-how-back = Recibes 12 palabras. Con ellas vuelves, ves qué pasa y respondes preguntas, también sin dar tu nombre.
home-time = Cuánto tiempo lleva
home-time-text = Algunas personas necesitan diez minutos, otras vuelven varias veces durante semanas. Cuando llevas 30 minutos sin hacer nada, la página se tapa, para que nadie lea por encima de tu hombro. Si tu navegador no ejecuta scripts, queda abierta hasta que pulses algo, y entonces se bloquea. Después de 12 horas se borra lo que empezaste, salvo que para entonces hayas guardado sus palabras.
home-who-sees = Quién lo verá
home-who-sees-text = Las personas de los organismos que elijas, y nadie más. Lo que escribes queda sellado: quienes administran este sitio no tienen ninguna página en la que pudieran leerlo.
home-who-sees-practitioner = Muchos organismos muestran a la persona terapeuta lo que se escribió, porque tienen que oír a las dos partes. Te lo decimos de cada uno antes de que envíes nada.
home-privacy-link = Qué se guarda y quién puede leerlo
home-not = Lo que esto no es
home-not-text = Esto no es un servicio de emergencias, ni un tribunal, ni terapia. Nadie aquí decide qué pasó. Si estás en peligro ahora, llama al número de emergencias de tu país.
home-who-runs = Quién administra este sitio
home-run-by = { $name } administra este portal.
home-contact = Puedes contactar con quienes lo administran en { $contact }. No pueden ver tu reporte, así que no pueden responder preguntas sobre él.
home-run-by-nobody = Quien administra este portal todavía no ha puesto aquí su nombre. Hasta que lo haga, no se puede enviar nada desde aquí.
home-unfinished = Este portal todavía no está configurado del todo. No se puede enviar nada.
home-demo = Esto es una demostración, y todo lo que hay en ella es inventado. Quién aparece en ella, y cómo iniciar sesión
home-unfinished-link = Lo que falta todavía
home-bodies-link = Todos los organismos profesionales que conocemos
home-for-bodies-link = Para organismos profesionales
home-for-practitioners-link = Para terapeutas y demás profesionales

# The portal of one association.
home-own-lead = Este es el portal de { $body }. Si la persona terapeuta es miembro, este organismo puede actuar por sí mismo. Si no, te mostramos quién puede.
home-own-not-ready = { $body } todavía está preparando este sitio. Nadie lee reportes aquí por ahora. Ya puedes recorrerlo, y hablar con una línea de ayuda.
home-own-paused = Por ahora { $body } no acepta reportes nuevos desde aquí. Los casos que ya tiene siguen. Puedes escribir el tuyo y guardarlo de todos modos, o ver quién más puede actuar.
home-own-left = { $body } ya no acepta reportes desde aquí. Todavía puedes ver quién más puede actuar, y volver a un reporte con tus palabras.
home-own-who-sees = Las personas de { $body } que leen reportes, y las de cualquier otro organismo que elijas. Nada llega a nadie antes de que pulses enviar. Hasta entonces lo que escribes queda sellado, también para { $body }.
home-own-readers = Quienes leen en { $body } lo que envías allí:
home-own-server = { $body } también administra este servidor. Si prefieres no contarle nada, puedes contárselo directamente a otro organismo: las páginas te muestran quién puede actuar, y cómo.
home-own-contact = Puedes contactar con quienes lo administran en { $contact }. Lo que envías se lee solo en su mesa, así que, por favor, no escribas sobre ello a ese contacto.

# ---- was this okay?
okay-title = Una guía
okay-heading = ¿Esto estuvo bien?
okay-lead = Puede ser difícil saberlo. Aquí ves cómo es la terapia cuando va bien, y lo que nunca es parte de ella. Puedes marcar lo que corresponda; no se guarda nada, y nadie lo ve.
okay-does = Lo que se hace en una buena terapia
okay-check = Mira tu propia experiencia
okay-check-lead = Marca lo que corresponda, si quieres. Con pulsar una vez ves qué puede significar.
okay-does-not = Cosas que no se hacen en terapia
okay-does-not-hint = ¿Pasó algo de esto? No importa quién empezó ni si aceptaste.
okay-signs = Señales que conviene mirar
okay-signs-hint = Una sola puede no tener importancia.
okay-submit = Mostrar qué puede significar
okay-called = Cómo se llama esto
okay-not-a-finding = Esto es una ayuda para pensar. No decide nada sobre ti ni sobre tu terapeuta.
okay-start = Contar lo que pasó
okay-carry-text = Hasta ahora no se guarda nada de esto. Si quieres, lo que marcaste puede aparecer en un reporte que escribas después. Con eso no se envía nada.
okay-carry = Empezar un reporte con lo que marqué
okay-start-empty = Empezar un reporte sin ello
okay-help = Hablar primero con alguien
okay-questions = Preguntas sin respuesta sencilla
okay-questions-lead = Muchas personas se las hacen.
okay-answer-nothing = No has marcado nada
okay-answer-nothing-text = Quizá lo que pasó no está en la lista. Si no te pareció bien, es razón suficiente para preguntar. No necesitas la palabra exacta.
okay-answer-worth_asking = Vale la pena preguntarlo
okay-answer-worth_asking-text = Esto por sí solo puede tener una buena razón. Puedes preguntárselo a tu terapeuta. Si trabaja bien, se alegrará de que preguntes, y no tienes que explicar por qué.
okay-answer-crossed = Puede que se haya cruzado un límite
okay-answer-crossed-text = Son señales que los organismos toman en serio. Cuidar el límite siempre es tarea de tu terapeuta, nunca tuya. Puedes escribir lo que pasó y decidir después qué hacer con ello.
okay-answer-not_therapy = Esto no es parte de la terapia
okay-answer-not_therapy-text = Ningún tipo de terapia necesita esto, tampoco si aceptaste o empezaste tú. Mantener el límite siempre es tarea de tu terapeuta. Puedes contárselo a un organismo que pueda actuar, sin dar tu nombre.

# ---- leaving quickly
exit-title = Continuar
exit-heading = ¿Salir de este sitio?
exit-text = Viniste aquí desde otro sitio. Si sigues, este navegador olvida lo que está abierto aquí y va a otra página. Lo que enviaste sigue enviado.
exit-go-on = Seguir
exit-stay = Quedarme aquí

# ---- setting up
setup-title = Configuración
setup-heading = Lo que falta todavía
setup-lead = El portal funciona, pero no invita a organismos ni envía reportes hasta que se configure esto. Ponlo en el entorno, o con el mismo nombre en minúsculas y sin CANDOUR_ en Rocket.toml.
setup-mail = A dónde van los correos: un servidor SMTP, o una carpeta para hacer pruebas.
setup-mail-example = smtps://user:password@mail.example.org
setup-legal-name = Quién administra este portal, como debe leerlo el público: el nombre legal.
setup-legal-name-example = Fundación Ejemplo
setup-contact = Cómo contacta el público con quien administra el portal: una dirección, una página o un número.
setup-contact-example = office@example.org
setup-then = Después inicia el portal de nuevo. Esta página desaparece cuando no falta nada.
setup-then-own = La terminal muestra entonces un enlace con el que tu asociación sigue adelante.
