# Pages for what went wrong. Each says what it means for what was typed, and what to do.

error-title = No se muestra
error-press-again = Seguir

error-not-found-heading = Aquí no hay nada
error-not-found-text = Puede que la dirección esté mal escrita, o que la página no sea para ti. Puedes volver atrás o empezar desde la primera página.
error-no-case-heading = Este caso no está aquí
error-no-case-text = Puede que la persona que lo envió lo haya retirado, o que la dirección esté mal escrita.
error-to-cases = Todos los casos
error-unavailable-heading = Algo de nuestra parte no responde
error-unavailable-text = No se ha perdido nada de lo que escribiste antes. Deja esta página abierta e inténtalo otra vez en un minuto: vuelve una página atrás y envíalo de nuevo.
error-ours-heading = Algo falló de nuestra parte
error-ours-text = Lo que escribiste antes sigue aquí. Inténtalo otra vez en un minuto: vuelve una página atrás y envíalo de nuevo.
error-too-large-heading = Era más de lo que podemos recibir de una vez
error-too-large-text = No hemos guardado nada de lo que se envió al pulsar. Lo que guardaste antes sigue ahí. Vuelve una página atrás: si tu texto ya no está, escríbelo primero en otro lugar y tráelo aquí por partes.
error-foreign-heading = Esta página llevaba demasiado tiempo abierta
error-foreign-text = Para protegerte, no aceptamos lo que se envió. Vuelve atrás, carga la página de nuevo y envíalo otra vez.
error-outdated-heading = Un paso más
error-outdated-text = Aquello a lo que pertenecía esta página ha terminado aquí, así que queremos saber con seguridad que eres tú. Lo que escribiste sigue aquí. Pulsa el botón para seguir.
error-unreadable-heading = No pudimos leer eso
error-unreadable-text = Algo en la petición no venía como lo envía un navegador. Vuelve una página atrás e inténtalo otra vez.
error-too-often-heading = Una breve pausa
error-too-often-text = Este navegador ha pedido muchas páginas en poco tiempo. No se ha perdido nada de lo que guardaste. Espera un minuto y sigue.
error-too-often-typed-heading = Una breve pausa
error-too-often-typed-text = Este navegador ha enviado muchísimo en poco tiempo, así que esperamos un momento antes de recibir más. Lo que escribiste sigue aquí. Espera un minuto y pulsa el botón.
error-first-page = La primera página
