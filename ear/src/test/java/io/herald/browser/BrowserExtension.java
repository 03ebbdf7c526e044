package io.herald.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import io.herald.it.HeraldExtension;

/** Gives each journey its visitors; one Chromium serves all journeys of a run. */
public final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace VISITORS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> program = Chromium.installed();
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + program.get());
        }
        String notice = "NOTICE: no Chromium is installed, so the browser journeys are skipped. Install it, or name it"
                + " with -Dherald.chromium=...";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs Chromium for the browser journeys");
        }
        return ConditionEvaluationResult.disabled(notice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var visitor = new Visitor(chromium(context).browser(), HeraldExtension.herald(context).address());
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> all = visitors(context);
        String journey = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (int number = 0; number < all.size(); number++) {
            String picture = journey + "-" + (number + 1);
            all.get(number).leave(context.getExecutionException().map(failure -> picture));
        }
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Chromium.class,
                type -> new Chromium(Chromium.installed().orElseThrow()), Chromium.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(VISITORS).getOrComputeIfAbsent("visitors", key -> new ArrayList<>(), List.class);
    }
}
