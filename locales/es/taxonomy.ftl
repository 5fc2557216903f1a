# The words of directory/taxonomy.toml that people see. Numbered keys count in the order of that file, from 1.

severity-critical = Muy grave: puede que alguien esté en peligro o que se haya cometido un delito
severity-critical-target = mirarlo el mismo día; primero, la seguridad
severity-serious = Grave: se cruzaron claramente los límites profesionales
severity-serious-target = en un plazo de 2 días hábiles
severity-moderate = Una preocupación que podría hacer daño a alguien
severity-moderate-target = en un plazo de 5 días hábiles
severity-low = Una inquietud o una pregunta
severity-low-target = en un plazo de 10 días hábiles

group-sexual = Conducta sexual
group-boundary = Mezclar papeles o cruzar límites personales
group-exploitation = Aprovecharse
group-consent = Presión y falta de consentimiento
group-privacy = Privacidad y registros
group-respect = Discriminación y falta de respeto
group-honesty = Honestidad sobre la formación y los métodos
group-care = Atención mala o poco segura
group-process = Cómo se tratan las quejas
group-child = Niñas, niños y jóvenes
group-other = Otra cosa

## sexual

violation-sexual_contact = Contacto sexual
violation-sexual_contact-meaning = Tu terapeuta te tocó de manera sexual, tuvo relaciones sexuales contigo o hizo que le tocaras de manera sexual. Nunca está bien, aunque aceptaras o empezaras tú.
violation-sexual_contact-question = ¿Hubo contacto sexual entre tú y tu terapeuta?
violation-sexual_contact-example-1 = besos en una sesión
violation-sexual_contact-example-2 = sexo en la consulta, en casa o en línea ante la cámara
violation-sexual_contact-example-3 = contacto sexual presentado como parte del tratamiento

violation-sexual_relationship_former_client = Una relación sexual o romántica después del final de la terapia
violation-sexual_relationship_former_client-meaning = Tu terapeuta empezó a salir contigo o a tener relaciones sexuales contigo cuando ya habías dejado la terapia.
violation-sexual_relationship_former_client-question = ¿Empezó una relación sexual o romántica después del final de la terapia?
violation-sexual_relationship_former_client-example-1 = empezó dos semanas después de la última sesión
violation-sexual_relationship_former_client-example-2 = terminó la terapia para que la relación pudiera empezar

violation-sexualised_talk = Comentarios sexuales, coqueteo o acoso
violation-sexualised_talk-meaning = Tu terapeuta habló de tu cuerpo o de su propia vida sexual, coqueteó, te propuso salir o te hizo preguntas sexuales que no tenían nada que ver con tus motivos para ir.
violation-sexualised_talk-question = ¿Te hizo comentarios sexuales, coqueteó contigo o te propuso salir?
violation-sexualised_talk-example-1 = comentarios sobre tu cuerpo
violation-sexualised_talk-example-2 = contarte sus fantasías
violation-sexualised_talk-example-3 = mensajes sexuales por la noche
violation-sexualised_talk-example-4 = pedirte una cita

violation-nudity_request = Se pidió desvestirse, o se desvistió la persona terapeuta
violation-nudity_request-meaning = Se te pidió que te quitaras ropa, mostraras partes de tu cuerpo o enviaras imágenes íntimas, o tu terapeuta hizo algo así.
violation-nudity_request-question = ¿Se te pidió que te desvistieras, o se desvistió tu terapeuta?
violation-nudity_request-example-1 = desvestirse «para la conciencia corporal»
violation-nudity_request-example-2 = pedirte que mostraras los genitales por video
violation-nudity_request-example-3 = pedirte fotos íntimas como tarea que había que enviar

violation-observed_sexual_activity = Se pidió hacer algo sexual mientras alguien miraba
violation-observed_sexual_activity-meaning = Tu terapeuta te pidió a ti, o a ti y a tu pareja, tener conductas sexuales en su presencia, en persona o ante la cámara.
violation-observed_sexual_activity-question = ¿Se te pidió hacer algo sexual mientras tu terapeuta miraba?
violation-observed_sexual_activity-example-1 = pedir a una pareja que mostrara un ejercicio en la sala
violation-observed_sexual_activity-example-2 = pedirte que te masturbaras en una videollamada

violation-recording_intimate = Grabación secreta o íntima
violation-recording_intimate-meaning = Se grabaron, guardaron o compartieron sesiones o imágenes íntimas sin tu acuerdo claro.
violation-recording_intimate-question = ¿Se grabó, guardó o compartió algo privado sin tu acuerdo?
violation-recording_intimate-example-1 = cámara oculta
violation-recording_intimate-example-2 = capturas de pantalla de una sesión por video
violation-recording_intimate-example-3 = amenaza de compartir imágenes

violation-touch_without_consent = Contacto físico no deseado
violation-touch_without_consent-meaning = Tu terapeuta te abrazó, te sujetó, te dio un masaje o te tocó cuando no querías, o sin preguntar antes.
violation-touch_without_consent-question = ¿Te tocó cuando no querías, o sin preguntar?
violation-touch_without_consent-example-1 = abrazos largos que no podías rechazar
violation-touch_without_consent-example-2 = una mano en el muslo
violation-touch_without_consent-example-3 = masaje en una terapia que consiste en hablar

violation-surrogacy_as_therapy = Sexo o «trabajo corporal» ofrecido como terapia
violation-surrogacy_as_therapy-meaning = Tu terapeuta se ofreció a ser tu pareja sexual para practicar, o presentó la sustitución sexual, el masaje sensual o el trabajo corporal como terapia sexual corriente.
violation-surrogacy_as_therapy-question = ¿Te ofreció sexo, masaje o «trabajo corporal» como terapia?
violation-surrogacy_as_therapy-example-1 = «Puedo ser tu pareja sustituta»
violation-surrogacy_as_therapy-example-2 = pedirte un pago extra por sesiones con contacto físico
violation-surrogacy_as_therapy-example-3 = empujarte hacia una pareja sustituta que eligió tu terapeuta

## boundary

violation-dual_relationship = Relación mezclada (amistad, trabajo, negocio, vivienda…)
violation-dual_relationship-meaning = Tu terapeuta era también tu amistad, te daba trabajo, clases o alojamiento, hacía negocios contigo o tenía trato con tu familia, y eso estorbó tu atención.
violation-dual_relationship-question = ¿Era también tu amistad, te daba trabajo, clases o alojamiento, o hacía negocios contigo?
violation-dual_relationship-example-1 = te contrató para trabajar
violation-dual_relationship-example-2 = te invitó a fiestas
violation-dual_relationship-example-3 = atiende a tu expareja y a ti sin decírtelo

violation-grooming_pattern = Pequeños pasos más allá del límite, trato especial
violation-grooming_pattern-meaning = Las cosas cambiaron poco a poco: sesiones más largas, sesiones gratis, regalos, secretos, mensajes por la noche, «eres especial», encuentros fuera.
violation-grooming_pattern-question = ¿Se fue más allá del límite en pequeños pasos, o se te dio un trato especial?
violation-grooming_pattern-example-1 = las sesiones pasaron a una hora de la tarde en que no hay nadie más
violation-grooming_pattern-example-2 = pedirte que guardaras cosas en secreto
violation-grooming_pattern-example-3 = decirte que nadie más te entiende

violation-therapist_self_disclosure = Las sesiones pasaron a tratar de la persona terapeuta
violation-therapist_self_disclosure-meaning = Tu terapeuta usó tus sesiones para sus propios problemas, sentimientos o necesidades.
violation-therapist_self_disclosure-question = ¿Tus sesiones pasaron a tratar de tu terapeuta?
violation-therapist_self_disclosure-example-1 = habló de su divorcio la mayor parte de la hora
violation-therapist_self_disclosure-example-2 = te pidió consuelo

violation-out_of_hours_contact = Contacto fuera de las sesiones que no parecía bien
violation-out_of_hours_contact-meaning = Llamadas, mensajes, contacto por redes sociales o visitas que no eran por citas ni por un apoyo acordado.
violation-out_of_hours_contact-question = ¿Te contactó fuera de las sesiones de una manera que no te pareció bien?
violation-out_of_hours_contact-example-1 = mensajes a altas horas de la noche
violation-out_of_hours_contact-example-2 = te siguió en redes sociales
violation-out_of_hours_contact-example-3 = fue a tu casa o a tu trabajo

## exploitation

violation-financial_exploitation = Dinero, regalos o favores
violation-financial_exploitation-meaning = Tu terapeuta te cobró de más, te pidió dinero prestado, aceptó regalos grandes, hizo que trabajaras gratis o te presionó para comprar cosas.
violation-financial_exploitation-question = ¿Se trataba de dinero, de regalos o de favores que le hiciste?
violation-financial_exploitation-example-1 = un préstamo de alguien que va a terapia
violation-financial_exploitation-example-2 = un año pagado por adelantado y ninguna devolución
violation-financial_exploitation-example-3 = trabajo gratis

violation-insurance_fraud = Cobros o reclamaciones falsas
violation-insurance_fraud-meaning = Se cobraron sesiones que no tuvieron lugar, o se pidió un pago a un seguro o a la ACC (Nueva Zelanda) por otra cosa.
violation-insurance_fraud-question = ¿Cobró o pidió un pago por algo que no tuvo lugar?
violation-insurance_fraud-example-1 = factura por sesiones canceladas
violation-insurance_fraud-example-2 = pedirte que firmaras formularios en blanco

violation-emotional_control = Controlar, amenazar o crear dependencia
violation-emotional_control-meaning = Tu terapeuta controló tus decisiones, te apartó de otras personas, te amenazó o te hizo sentir que no podías irte.
violation-emotional_control-question = ¿Te controló, te amenazó o te hizo sentir que no podías irte?
violation-emotional_control-example-1 = decirte que dejaras de ver a tus amistades
violation-emotional_control-example-2 = «sin mí te vas a derrumbar»
violation-emotional_control-example-3 = amenaza de contar a otras personas lo que dijiste

## consent

violation-no_informed_consent = No se explicó qué esperar, o no se preguntó
violation-no_informed_consent-meaning = No se te dijo cómo funciona la terapia, ni sus riesgos, sus costos o los límites de la privacidad, o se hizo algo sin preguntarte.
violation-no_informed_consent-question = ¿Se hizo algo sin decirte qué esperar, o sin preguntarte?
violation-no_informed_consent-example-1 = probar un método nuevo sin explicarlo
violation-no_informed_consent-example-2 = añadir a alguien en formación o una grabación sin preguntar
violation-no_informed_consent-example-3 = ninguna explicación sobre la confidencialidad

violation-coerced_disclosure = Presión para contar más de lo que se quería
violation-coerced_disclosure-meaning = Se te presionó para que contaras detalles sexuales o dolorosos antes de que quisieras hacerlo, o que no tenían nada que ver con tus objetivos.
violation-coerced_disclosure-question = ¿Se te presionó para que contaras más de lo que querías?
violation-coerced_disclosure-example-1 = seguir pidiendo detalles de un abuso después de que dijeras que no
violation-coerced_disclosure-example-2 = negarse a seguir si no describías actos sexuales

violation-coerced_homework = Presión para hacer ejercicios sexuales
violation-coerced_homework-meaning = Se te presionó para que hicieras ejercicios sexuales, o para que los contaras con detalle, cuando no querías.
violation-coerced_homework-question = ¿Se te presionó para que hicieras ejercicios sexuales?
violation-coerced_homework-example-1 = decirte que tuvieras sexo con tu pareja como tarea después de que te negaras
violation-coerced_homework-example-2 = hacerte sentir que habías fracasado
violation-coerced_homework-example-3 = ejercicios que había que hacer en la sala

violation-ignored_withdrawal = No dejar parar
violation-ignored_withdrawal-meaning = Querías parar, cambiar de terapeuta o retirar tu consentimiento, y tu terapeuta no lo aceptó.
violation-ignored_withdrawal-question = ¿Querías parar y no te dejó?
violation-ignored_withdrawal-example-1 = seguir programando sesiones
violation-ignored_withdrawal-example-2 = amenazar con cobros o con tu expediente si te ibas

## privacy

violation-confidentiality_breach = Contar a otras personas lo dicho en terapia
violation-confidentiality_breach-meaning = Tu terapeuta habló con alguien de ti o de tus sesiones sin tu acuerdo y sin una razón legal.
violation-confidentiality_breach-question = ¿Contó a otras personas lo que dijiste?
violation-confidentiality_breach-example-1 = se lo contó a tu pareja
violation-confidentiality_breach-example-2 = chismes a colegas o en una iglesia
violation-confidentiality_breach-example-3 = publicó algo sobre ti en internet

violation-records_privacy = Notas deficientes o datos poco seguros
violation-records_privacy-meaning = Faltaban notas, estaban mal, quedaron donde otras personas podían leerlas, se perdieron, o se te negó una copia.
violation-records_privacy-question = ¿Sus notas sobre ti estaban mal, faltaban, no estaban seguras, o no te dejó verlas?
violation-records_privacy-example-1 = ninguna nota
violation-records_privacy-example-2 = se te negó el acceso a tu expediente
violation-records_privacy-example-3 = sesiones en una aplicación poco segura
violation-records_privacy-example-4 = fuga de datos

violation-no_confidentiality_limits = No se explicaron los límites de la privacidad
violation-no_confidentiality_limits-meaning = Al principio no se te dijo cuándo tu terapeuta podría tener que contar algo a otra persona.
violation-no_confidentiality_limits-question = ¿No se te explicó cuándo puede tener que contar algo a otra persona?
violation-no_confidentiality_limits-example-1 = enterarte por sorpresa de un aviso a otra institución
violation-no_confidentiality_limits-example-2 = terapia de pareja sin ninguna regla sobre los secretos

## respect

violation-discrimination = Juicios o malos tratos por ser quien se es
violation-discrimination-meaning = Se te juzgó, se te ridiculizó o se te trató peor por tu sexualidad, género, forma de relacionarte, cultura, religión, discapacidad, cuerpo o trabajo.
violation-discrimination-question = ¿Se te juzgó o se te trató mal por ser quien eres?
violation-discrimination-example-1 = llamar enfermedad al kink o al poliamor
violation-discrimination-example-2 = tratarte a propósito en un género que no es el tuyo
violation-discrimination-example-3 = falta de respeto a los valores o al idioma maoríes

violation-conversion_practice = Intento de cambiar la sexualidad o el género
violation-conversion_practice-meaning = Tu terapeuta intentó cambiar o reprimir tu orientación sexual, tu identidad de género o la manera en que la expresas.
violation-conversion_practice-question = ¿Intentó cambiar tu sexualidad o tu género?
violation-conversion_practice-example-1 = sesiones para «volverse heterosexual»
violation-conversion_practice-example-2 = oraciones o ejercicios para dejar de ser trans
violation-conversion_practice-example-3 = decirte que se puede curar

violation-cultural_harm = No se respetó la cultura, el idioma o la whānau (familia)
violation-cultural_harm-meaning = No se tuvo en cuenta o se despreció tu cultura, tu fe, tu idioma o tu papel en la familia, o se te negó un intérprete o una persona de apoyo.
violation-cultural_harm-question = ¿No tuvo en cuenta o despreció tu cultura, tu idioma, tu fe o tu whānau (familia)?
violation-cultural_harm-example-1 = se te negó una persona de apoyo
violation-cultural_harm-example-2 = no se respetó el tikanga (las costumbres maoríes)
violation-cultural_harm-example-3 = bromas sobre tu acento

## honesty

violation-misrepresented_credentials = Título falso o sin licencia
violation-misrepresented_credentials-meaning = La persona dijo que tenía registro, licencia o certificado, o que era miembro, y no era así, o usó un título protegido.
violation-misrepresented_credentials-question = ¿Dijo que tenía registro o licencia, o que era miembro, y no era así?
violation-misrepresented_credentials-example-1 = certificado falso de la AASECT
violation-misrepresented_credentials-example-2 = usar como local una licencia de otro país
violation-misrepresented_credentials-example-3 = se presenta con un título de psicología y no está en el registro

violation-vague_qualifications = No respondió preguntas sobre su formación
violation-vague_qualifications-meaning = Tu terapeuta esquivó preguntas sobre su formación, su supervisión, su seguro, sus métodos o el organismo al que pertenece.
violation-vague_qualifications-question = ¿Evitó tus preguntas sobre su formación?
violation-vague_qualifications-example-1 = «confía en mí, he ayudado a cientos de personas»
violation-vague_qualifications-example-2 = ningún nombre de una asociación
violation-vague_qualifications-example-3 = se enojó cuando preguntaste

violation-false_claims = Promesas falsas o tratamientos no probados
violation-false_claims-meaning = Promesas de curación, opiniones falsas, o métodos sin pruebas presentados como probados.
violation-false_claims-question = ¿Prometió una curación, o vendió como probado algo que no lo está?
violation-false_claims-example-1 = resultados garantizados en 3 sesiones
violation-false_claims-example-2 = decirte que dejaras un medicamento

## care

violation-outside_competence = Trabajó más allá de sus capacidades
violation-outside_competence-meaning = Tu terapeuta se ocupó de problemas para los que no tenía formación, o no te derivó cuando necesitabas atención médica u otra ayuda.
violation-outside_competence-question = ¿Se ocupó de algo para lo que no tenía formación?
violation-outside_competence-example-1 = tratar como psicológico un problema médico
violation-outside_competence-example-2 = ninguna derivación por un trauma o por autolesiones

violation-retraumatising_care = Demasiado rápido, o métodos que hacen daño
violation-retraumatising_care-meaning = Se usaron métodos que te desbordaron, sin cuidado por el trauma, el ritmo o la seguridad.
violation-retraumatising_care-question = ¿Fue demasiado rápido, o usó métodos que te hicieron daño?
violation-retraumatising_care-example-1 = forzarte a revivir una agresión
violation-retraumatising_care-example-2 = no hacer caso del pánico o del bloqueo

violation-abandonment = Terapia cortada sin aviso
violation-abandonment-meaning = La terapia se cortó de repente, sin razón, sin un plan de cierre ni derivación, cuando todavía necesitabas ayuda.
violation-abandonment-question = ¿La cortó de repente y te dejó sin ayuda?
violation-abandonment-example-1 = dejó de responder después de que contaras algo íntimo
violation-abandonment-example-2 = la terminó con un mensaje de texto después de que preguntaras por los límites

violation-ignored_risk = No hizo caso de un peligro
violation-ignored_risk-meaning = Le contaste a tu terapeuta un peligro grave y no se hizo nada.
violation-ignored_risk-question = ¿Le hablaste de un peligro y no hizo nada?
violation-ignored_risk-example-1 = no hacer caso de pensamientos de suicidio
violation-ignored_risk-example-2 = no hacer caso de la violencia de la pareja en una terapia de pareja

violation-intoxication_impairment = Alcohol, drogas o mala salud en el trabajo
violation-intoxication_impairment-meaning = Tu terapeuta parecía estar bajo los efectos del alcohol o de drogas, o demasiado mal de salud para trabajar con seguridad.
violation-intoxication_impairment-question = ¿Parecía estar bajo los efectos del alcohol o de drogas, o demasiado mal de salud para trabajar?
violation-intoxication_impairment-example-1 = olía a alcohol
violation-intoxication_impairment-example-2 = se quedó durmiendo
violation-intoxication_impairment-example-3 = ofreció drogas o «medicina» en una sesión

## exploitation

violation-supervisee_exploitation = Abuso de alguien en formación o en supervisión
violation-supervisee_exploitation-meaning = Quien supervisa o forma tuvo conductas sexuales con alguien que estudia, se forma o está en supervisión, le acosó o le utilizó.
violation-supervisee_exploitation-question = ¿Alguien que supervisa o forma le hizo esto a una persona a la que forma?
violation-supervisee_exploitation-example-1 = presión para tener sexo a cambio de un buen informe
violation-supervisee_exploitation-example-2 = usar para chismes la terapia de formación

## process

violation-retaliation = Represalias por haber hablado
violation-retaliation-meaning = Después de que hicieras preguntas o presentaras una queja, tu terapeuta te amenazó, te avergonzó, te demandó, te contactó, te expuso o dejó de atenderte.
violation-retaliation-question = ¿Se te castigó o se te amenazó porque hablaste?
violation-retaliation-example-1 = mensaje ofensivo después de una queja
violation-retaliation-example-2 = amenaza de una demanda por difamación
violation-retaliation-example-3 = decir a otras personas que eres inestable

violation-no_complaints_process = Ninguna manera de quejarse, o una queja sin respuesta
violation-no_complaints_process-meaning = No se te dijo cómo presentar una queja, o no se hizo caso de una queja a la consulta.
violation-no_complaints_process-question = ¿No había manera de presentar una queja, o no respondió nadie?
violation-no_complaints_process-example-1 = ningún procedimiento
violation-no_complaints_process-example-2 = ninguna respuesta durante meses
violation-no_complaints_process-example-3 = decirte que no se permiten quejas

## child

violation-contact_with_minor = Había una persona menor de edad
violation-contact_with_minor-meaning = Tu terapeuta tuvo conductas sexuales con alguien menor de 18 años, le acosó o cruzó límites, o puso en riesgo a una niña o un niño.
violation-contact_with_minor-question = ¿Había alguien menor de 18 años?
violation-contact_with_minor-example-1 = mensajes sexuales a alguien de 15 años que iba a terapia
violation-contact_with_minor-example-2 = ver a solas a adolescentes fuera de las sesiones
violation-contact_with_minor-example-3 = daño a una hija o un hijo de quien iba a terapia

## other

violation-other_unsure = Otra cosa, o no lo sé bien
violation-other_unsure-meaning = No te pareció bien y no sabes cómo llamarlo. No necesitas la palabra exacta para reportarlo.
violation-other_unsure-question = ¿Fue otra cosa, o no lo sabes bien?

## Was this okay? What therapy involves

guide-does-1 = Hablar. La terapia sexual es hablar, pensar y planear.
guide-does-2 = Dejarte elegir el rumbo, el ritmo y lo que compartes.
guide-does-3 = Explicarte al principio la privacidad, y cuándo tiene límites.
guide-does-4 = Proponerte ejercicios que puedes hacer en privado, a tu tiempo, solo si quieres.
guide-does-5 = Dejarte parar o cambiar de opinión en cualquier momento.
guide-does-6 = Responder preguntas sobre la formación, los métodos, la supervisión y el organismo al que pertenece tu terapeuta.
guide-does-7 = Acoger tu identidad, tu orientación, tu cultura y tu forma de relacionarte.
guide-does-8 = A veces resulta difícil. Que algo te desafíe o te incomode no es lo mismo que no estar a salvo.
guide-does-9 = Incluir a tu pareja, si están de acuerdo las dos personas.
guide-does-10 = Enviarte a una consulta médica si la causa puede ser médica.

## What it does not involve

guide-does-not-1 = Tocarte de manera sexual, o tener relaciones sexuales contigo.
guide-does-not-2 = Pedirte que te desvistas.
guide-does-not-3 = Mirarte a ti o a tu pareja en conductas sexuales, en la sala o ante la cámara.
guide-does-not-4 = Actuar como tu pareja sexual o tu pareja sustituta.
guide-does-not-5 = Presionarte para que cuentes detalles antes de que quieras hacerlo.
guide-does-not-6 = Hablar de ti a otras personas sin tu permiso, salvo donde la ley lo dice o alguien está en grave peligro.
guide-does-not-7 = Llamar enfermedad a tu sexualidad, tu género o tus relaciones, o tratar de cambiarlos.
guide-does-not-8 = Hacer contigo en la sesión ejercicios físicos o sexuales.

## Signs

red-flag-1 = Insinúa que puede haber algo físico.
red-flag-2 = Habla con vaguedad de su formación, o no encuentras a tu terapeuta en ningún registro.
red-flag-3 = No responde preguntas, o se enoja cuando preguntas.
red-flag-4 = Te pide que guardes algo en secreto.
red-flag-5 = Las sesiones se hacen más largas, más tarde, gratis o en otro lugar, sin una razón clara.
red-flag-6 = Habla de su propia vida sexual, o hace cumplidos sobre tu cuerpo.
red-flag-7 = Te escribe por la noche o te contacta en redes sociales.
red-flag-8 = Te dice lo que tienes que hacer en vez de trabajar contigo, o dice que no podrás salir adelante sin su ayuda.
red-flag-9 = Ofrece trabajo «con las manos», masaje, o ser tu pareja para practicar.
red-flag-10 = Sientes que no puedes decir que no.

## Questions without a simple answer

grey-area-1-question = Mi terapeuta me preguntó con detalle por mi vida sexual.
grey-area-1-answer = Muchas veces está bien en terapia sexual, si tiene que ver con tus objetivos, se te dijo por qué y puedes decir que no. No está bien si parece ser para tu terapeuta, o sigue después de que dijiste basta.
grey-area-2-question = Mi terapeuta nos dio ejercicios de caricias para hacer en casa.
grey-area-2-answer = Puede estar bien: ejercicios de pareja hechos en privado en casa, por decisión propia. No está bien en la sesión, ante la cámara, o si se te presionó.
grey-area-3-question = Mi terapeuta me abrazó.
grey-area-3-answer = Algunas personas terapeutas ofrecen un abrazo en un momento duro si está claro que lo quieres. No está bien si no se te preguntó, si no podías decir que no, o si se volvió habitual o íntimo. La terapia sexual en sí no usa el contacto físico.
grey-area-4-question = Yo sentía algo por mi terapeuta, o empecé yo.
grey-area-4-answer = Tener sentimientos es común. Mantener el límite siempre es tarea de tu terapeuta. No tienes la culpa.
grey-area-5-question = En una consulta médica o de fisioterapia del suelo pélvico me hicieron una exploración física.
grey-area-5-answer = Las exploraciones físicas pueden ser una atención médica correcta, con consentimiento, con una razón y con la posibilidad de que otra persona esté presente. No son parte de una terapia que consiste en hablar. Si no te pareció bien, aun así puedes preguntar o reportarlo.
grey-area-6-question = Fui a ver a una pareja sustituta o a alguien que hace trabajo corporal sexológico, no terapia sexual.
grey-area-6-answer = Es otro trabajo, en el que el contacto físico puede acordarse antes. Aun así se puede reportar que no se respetó el consentimiento, que se mintió sobre lo que era, o que tu terapeuta te empujó a ello.
grey-area-7-question = Mi terapeuta se lo contó a alguien porque pensó que yo u otra persona estaba en peligro.
grey-area-7-answer = La ley puede permitirlo o exigirlo. Normalmente se te debería decir. Si crees que fue demasiado lejos, puedes preguntar a la autoridad de privacidad o al organismo.
grey-area-8-question = Terminó, pero todavía me siento mal por ello y no sé bien por qué.
grey-area-8-answer = Puedes escribir lo que pasó y decidir más tarde. No tienes que enviarlo.
