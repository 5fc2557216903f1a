# /for-bodies/agreement: a sample agreement between whoever runs a portal and a body.

agreement-title = Modelo de acuerdo
agreement-heading = Un modelo de acuerdo
agreement-sample = Este es un modelo como punto de partida, no asesoramiento legal. Las dos partes completan lo que falta, cambian lo que no les conviene, y lo hacen revisar por su propia asesoría legal antes de firmar.
agreement-print = Imprimir esta página
agreement-back = Para organismos profesionales
agreement-parties = Entre
agreement-operator = La entidad administradora, que administra el portal
agreement-body = El organismo
agreement-address = El portal
agreement-begins = Empieza el
agreement-contacts = A quién llama cada parte cuando algo va mal
agreement-blank = (para completar)

agreement-purpose = Para qué es esto
agreement-purpose-runs = La entidad administradora administra Candour en { $address }. Candour envía reportes sobre profesionales de ayuda a los organismos que pueden actuar. El organismo recibe reportes allí y trabaja en ellos en su mesa.
agreement-purpose-who = Este acuerdo dice quién responde de qué. No da a ninguna parte voz en lo que decide la otra: sobre sus casos decide únicamente el organismo, según sus propias reglas y su propia ley.

agreement-roles = Quién responde de qué datos
agreement-roles-body = El organismo responde de los reportes que se le enviaron: de lo que hace con ellos, de tener una base lícita para tenerlos, y de informar a las personas sobre las que tratan de lo que la ley le pide que informe, cuando la ley lo pide y en la medida en que lo pide. En términos del RGPD, es su responsable del tratamiento.
agreement-roles-operator = Respecto de estos reportes, la entidad administradora almacena, transporta y muestra lo que está sellado para el organismo, por cuenta del organismo, y no hace con ellos nada más. En términos del RGPD, es la encargada del tratamiento del organismo (art. 28). En Nueva Zelanda, los guarda por cuenta del organismo (Privacy Act 2020, sección 11).
agreement-roles-own = La entidad administradora responde por sí misma del resto: lo que quien reporta no ha enviado al organismo, las direcciones y cuentas del organismo y de las personas que trabajan en él, el directorio, sus correos, y cómo se administra el portal.
agreement-roles-special = Los reportes contienen lo más personal: salud, vida sexual, posibles infracciones penales (RGPD, arts. 9 y 10). Las dos partes tratan así todo el contenido de un reporte, diga lo que diga.

agreement-confidence = Confidencialidad
agreement-confidence-people = Las dos partes solo dejan acercarse a los reportes a personas que lo necesitan para su tarea, y que están obligadas a la confidencialidad por ley o por escrito.
agreement-confidence-demand = Si un tribunal o una autoridad exige a la entidad administradora algo que afecta a los reportes del organismo, la entidad administradora se lo dice primero al organismo, salvo que la ley lo prohíba, y no entrega más de lo que debe.
agreement-confidence-after = La confidencialidad sigue después de que este acuerdo haya terminado.

agreement-body-promises = Lo que promete el organismo
agreement-body-promises-times = Mira cada reporte a más tardar el día que dice su correo. Confirma la recepción de cada uno dentro de los días hábiles que ha publicado en su página, y dice dentro del tiempo que ha publicado allí qué hace al respecto.
agreement-body-promises-honest = Cierra un caso con el resultado que es cierto, y da sus razones con palabras que quien reporta puede entender.
agreement-body-promises-anonymous = No trata de averiguar quién es una persona que reporta sin dar su nombre: ni preguntando por ahí, ni comparando archivos, ni dejando que la persona reportada adivine. No transmite ningún detalle que pueda decir quién es, salvo que la ley lo obligue, o que alguien esté en peligro y no haya otro camino.
agreement-body-promises-good-faith = No usa en contra de nadie el haber reportado de buena fe.
agreement-body-promises-fair = Trata con justicia a la persona reportada. Un reporte no es una conclusión. Oye a la persona reportada antes de decidir en su contra, y da razones.
agreement-body-promises-conflict = Quien conoce en privado a quien reporta o a la persona reportada, o trabaja con una de ellas o para ella, no abre el caso. Lo toma otra persona. Si no hay nadie más, el organismo se lo dice a quien reporta y nombra otro camino.
agreement-body-promises-keys = Cada una de las personas de su mesa tiene cuenta, frase de contraseña y teléfono propios. Tiene al menos dos personas que coordinan, guarda bajo llave el papel con las 24 palabras, termina el mismo día el acceso de quien se va, y usa dispositivos que reciben actualizaciones de seguridad.
agreement-body-promises-exports = Solo guarda archivos de su mesa donde guarda documentos confidenciales.
agreement-body-promises-reach = Lee su buzón en días hábiles, lo confirma una vez al año, y comunica a la entidad administradora, en un plazo de cinco días hábiles, cuando cambia su persona de contacto o el número de esta. Lo que dice de sí en su página es cierto.

agreement-operator-promises = Lo que promete la entidad administradora
agreement-operator-promises-instructions = Trata los reportes del organismo solo como dice este acuerdo y como eligen en la mesa las personas del organismo, y le dice al organismo si cree que una petición suya infringe la ley.
agreement-operator-promises-sends = Envía un reporte solo a los organismos que eligió quien reporta, a una dirección y con una clave que estos han confirmado.
agreement-operator-promises-program = Ejecuta el programa publicado. Si lo cambia, publica los cambios, como pide la licencia. Instala las correcciones de seguridad en un plazo de diez días hábiles, y las urgentes enseguida.
agreement-operator-promises-nobody-else = No muestra los casos de un organismo a ningún otro. No vende nada de lo que sabe, no muestra publicidad y no lleva la cuenta de las visitas.
agreement-operator-promises-helps = Ayuda al organismo, en la medida en que puede sin poder abrir un reporte, con lo que el organismo debe a otros: responder a quienes preguntan qué se guarda sobre ellos, evaluar riesgos e informar a las autoridades.
agreement-operator-promises-checks = Da al organismo lo necesario para ver que todo esto se cumple, y permite que el organismo, o alguien que esté obligado a la confidencialidad y a quien el organismo nombre, lo revise una vez al año y después de una violación de la seguridad.

agreement-security = Seguridad
agreement-security-sealed = Los reportes, los mensajes y las notas del organismo están sellados con la clave del organismo dondequiera que estén almacenados. La entidad administradora no guarda ninguna copia de esa clave y no tiene manera de hacer una.
agreement-security-server = Solo las personas que nombra la entidad administradora pueden acceder al servidor, cada una con su propio acceso y un segundo factor. La conexión está cifrada. Ningún registro del sistema guarda la dirección de una visita.
agreement-security-backups = Las claves propias del portal se guardan separadas de las copias de seguridad. Las copias de seguridad se cifran y se conservan como máximo 30 días.
agreement-security-limits = Las dos partes saben lo que esto no protege: quien controle el servidor en funcionamiento puede leer lo que pasa por él en ese momento.

agreement-breach = Cuando algo va mal
agreement-breach-notice = Cada parte dice a la otra todo lo que pueda haber expuesto, perdido o cambiado reportes, claves o cuentas: enseguida, y a más tardar en un plazo de 72 horas desde que lo advirtió. Donde la ley solo da a la otra parte 72 horas para informar a una autoridad (RGPD, art. 33), en un plazo de 24 horas.
agreement-breach-content = Dice qué pasó y cuándo, a quién puede afectar, qué ha hecho, y a quién preguntar. Lo que todavía no sabe lo envía después.
agreement-breach-authority = La parte que responde de los datos informa a la autoridad y a las personas afectadas, donde la ley lo pide. La otra parte ayuda.

agreement-others = Otros que ayudan
agreement-others-list = La entidad administradora se sirve de estos, y de nadie más que pudiera acercarse a los reportes. Responde de ellos como de sí misma, y les impone por escrito los mismos deberes.
agreement-others-new = Se lo dice al organismo al menos 30 días antes de servirse de alguien nuevo. El organismo puede oponerse, y puede dejar el portal antes de ese día.
agreement-others-abroad = Nada va a otro país que los nombrados aquí, salvo que la ley lo permita (RGPD, capítulo V; en Nueva Zelanda, principio de privacidad de la información 12; en Australia, principio australiano de privacidad 8) y se le haya dicho antes al organismo.
agreement-others-hosting = Alojamiento, y en qué país
agreement-others-mail = Servidor de correo, y en qué país
agreement-others-backups = Dónde están las copias de seguridad, y en qué país

agreement-retention = Cuánto tiempo se conservan las cosas
agreement-retention-reporter = Lo que pertenece a quien reporta se conserva y se borra como dice la página de privacidad del portal.
agreement-retention-body = El organismo decide cuánto tiempo necesita sus casos, y no más de lo que permite la ley que se le aplica. Indica a la entidad administradora los casos cerrados por su referencia; la entidad administradora los borra en un plazo de 30 días, sin abrirlos. 30 días después están fuera de sus copias de seguridad.

agreement-leaving = Dejar el portal
agreement-leaving-body = El organismo puede dejarlo en cualquier momento, sin dar una razón. Lo hace en la mesa alguien que coordina.
agreement-leaving-operator = La entidad administradora puede terminar este acuerdo con tres meses de preaviso, y de inmediato si el organismo lo incumple gravemente y no lo corrige en un plazo de 14 días. Puede poner al organismo en pausa de inmediato donde, de lo contrario, quienes reportan podrían sufrir daño.
agreement-leaving-export = Antes de eso, el organismo guarda sus archivos. Después se destruyen sus claves, y se informa a cada persona con un caso abierto allí y se le muestra qué más puede hacer. Lo que la entidad administradora todavía tenga entonces de los casos del organismo no puede abrirlo nadie; lo borra en un plazo de 30 días.

agreement-changes = Cambios y costo
agreement-changes-written = Los cambios valen cuando las dos partes los han acordado por escrito. Si el programa cambia de modo que una frase de aquí deja de ser cierta, la entidad administradora lo dice de antemano.
agreement-changes-cost = Lo que el organismo paga a la entidad administradora, si paga algo, se escribe aquí:

agreement-liability = Responsabilidad
agreement-liability-open = Para completar y hacer revisar por su propia asesoría legal. Este modelo no dice nada sobre ello a propósito: lo que es justo y lo que está permitido varía de un país a otro.

agreement-law = Ley y tribunales
agreement-law-law = Las partes eligen la ley que rige este acuerdo, y los tribunales o la mediación que deciden sobre él. Los deberes que la ley impone a una de ellas quedan como están.
agreement-law-which = Ley que lo rige
agreement-law-courts = Tribunales o mediación

agreement-signed = Firmas
agreement-signed-operator = Por la entidad administradora
agreement-signed-body = Por el organismo
agreement-signed-name = Nombre
agreement-signed-role = Cargo
agreement-signed-day = Día
agreement-signed-hand = Firma

agreement-sources = En qué se apoya este modelo
agreement-sources-text = Se nombran estas leyes porque de ellas vienen partes del modelo. También valen otras, por ejemplo las de historias clínicas, las de protección de la infancia y las de su propia profesión. Su asesoría legal sabe cuáles.
agreement-sources-eu = Unión Europea: Reglamento General de Protección de Datos (UE) 2016/679 (RGPD), sobre todo el art. 28, apartado 3, sobre lo que promete un encargado del tratamiento, el art. 32 sobre la seguridad y el art. 33 sobre las violaciones de la seguridad; el art. 14 sobre informar a las personas de lo que se obtuvo de otros sobre ellas, con sus excepciones. El Reino Unido ha conservado estos artículos en su propio UK GDPR.
agreement-sources-nz = Nueva Zelanda: Privacy Act 2020 (Ley de Privacidad), sobre todo la sección 11 sobre guardar información por cuenta de otros, la parte 6 sobre violaciones de la privacidad que hay que notificar, y los principios de privacidad de la información (information privacy principles) 3A (información obtenida de otros, desde el 1 de mayo de 2026), 5 (seguridad) y 12 (otros países).
agreement-sources-au = Australia: Privacy Act 1988 (Ley de Privacidad), sobre todo la parte IIIC sobre violaciones de datos que hay que notificar, y los principios australianos de privacidad (Australian Privacy Principles) 5 (decir a las personas qué se recoge), 8 (otros países) y 11 (seguridad).
