package io.herald.web.security;

import io.herald.approval.OpenDecisionLink;
import io.herald.identity.AuthenticateToken;
import io.herald.identity.RecognizeUser;
import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Makes {@link HeraldAuthModule} the container's way to know who calls, for as long as the WAR is there. */
@WebListener
public class AuthModuleRegistration implements ServletContextListener {

    @Inject
    AuthenticateToken authenticateToken;

    @Inject
    RecognizeUser recognizeUser;

    @Inject
    OpenDecisionLink openDecisionLink;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory().registerServerAuthModule(
                new HeraldAuthModule(authenticateToken::handle, recognizeUser::handle, openDecisionLink::handle),
                event.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }
}
