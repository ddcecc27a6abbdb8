package dev.vedette.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The rules every service keeps; each has a test that includes them. */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule features_know_each_other_in_one_direction_only =
            slices().matching("dev.vedette.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_and_ids_come_from_the_clock_and_the_kit = noClasses()
            .that(resideInAPackage("dev.vedette.."))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true);

    /** Who needs more does more than one thing. */
    @ArchTest
    static final ArchRule a_bean_has_at_most_five_dependencies =
            classes().that(areBeans()).should(haveConstructorsOfAtMost(5)).allowEmptyShould(true);

    /** Nobody hears how it ends, nor can end it: what returns a Uni or Multi leaves that to its caller. */
    @ArchTest
    static final ArchRule only_the_kit_subscribes = noClasses()
            .that(resideOutsideOfPackage("dev.vedette.kit.work.."))
            .should()
            .callMethod(Uni.class, "subscribe")
            .orShould()
            .callMethod(Multi.class, "subscribe")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule intake_is_acknowledged_by_completing = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .should(returnUniOfVoid())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_package_can_be_read_in_one_go =
            classes().should(liveInPackagesOfAtMost(33)).allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_endpoint_declares_who_may_call_it = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces() // those are clients of other services
            .should(declareSecurity())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_endpoint_is_public = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> areBeans() {
        return annotatedWith(ApplicationScoped.class)
                .or(annotatedWith(Singleton.class))
                .or(annotatedWith(RequestScoped.class))
                .or(annotatedWith(Dependent.class))
                .or(annotatedWith(Path.class))
                .<JavaClass>forSubtype()
                .as("are beans");
    }

    private static ArchCondition<JavaClass> haveConstructorsOfAtMost(int dependencies) {
        return new ArchCondition<>("have at most " + dependencies + " dependencies") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (var constructor : item.getConstructors()) {
                    int count = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            item, count <= dependencies, item.getName() + " has " + count + " dependencies"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> returnUniOfVoid() {
        return new ArchCondition<>("return exactly Uni<Void>") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var returned = method.reflect().getGenericReturnType().getTypeName();
                var right = returned.equals(Uni.class.getName() + "<" + Void.class.getName() + ">");
                events.add(new SimpleConditionEvent(method, right, method.getFullName() + " returns " + returned));
            }
        };
    }

    /** Eight is the aim; the limit follows the largest there is, and only ever goes down. */
    private static ArchCondition<JavaClass> liveInPackagesOfAtMost(int files) {
        return new ArchCondition<>("live in packages of at most " + files + " files beside package-info") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var count = item.getPackage().getClasses().stream()
                        .filter(each ->
                                each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                        .count();
                events.add(new SimpleConditionEvent(
                        item, count <= files, item.getPackageName() + " has " + count + " files"));
            }
        };
    }

    private static ArchCondition<JavaMethod> declareSecurity() {
        return new ArchCondition<>("declare its security by an annotation of its own or of its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var declared = isSecured(method) || isSecured(method.getOwner());
                var message = method.getFullName() + (declared ? " declares" : " does not declare") + " its security";
                events.add(new SimpleConditionEvent(method, declared, message));
            }
        };
    }

    private static boolean isSecured(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(Authenticated.class)
                || method.isAnnotatedWith(PermitAll.class);
    }

    private static boolean isSecured(JavaClass owner) {
        return owner.isAnnotatedWith(Path.class)
                && (owner.isAnnotatedWith(RolesAllowed.class) || owner.isAnnotatedWith(Authenticated.class));
    }
}
