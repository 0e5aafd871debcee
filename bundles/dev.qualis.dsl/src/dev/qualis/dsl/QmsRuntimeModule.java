package dev.qualis.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import dev.qualis.dsl.conversion.QmsValueConverters;
import dev.qualis.dsl.conversion.UnsaidValues;
import dev.qualis.dsl.formatting.QmsFormatter;
import dev.qualis.dsl.linking.QmsLinkingMessages;
import dev.qualis.dsl.naming.QmsDescriptions;
import dev.qualis.dsl.naming.QmsFragments;
import dev.qualis.dsl.naming.QmsNameConverter;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.dsl.parsing.QmsSyntaxMessages;
import dev.qualis.dsl.parsing.QmsTextParser;
import dev.qualis.dsl.resource.QmsResource;
import dev.qualis.dsl.validation.ProjectSeverities;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;

/** The services of the language. */
public class QmsRuntimeModule extends AbstractQmsRuntimeModule {

    /** Files are in UTF-8, also those of the libraries, whatever the platform takes for its encoding. */
    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class)
                .annotatedWith(DispatchingProvider.Runtime.class)
                .toInstance(any -> StandardCharsets.UTF_8.name());
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return QmsTextParser.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return QmsValueConverters.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return QmsResource.class;
    }

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return QmsNameConverter.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return QmsQualifiedNames.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return QmsFragments.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return QmsDescriptions.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return QmsSyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return QmsLinkingMessages.class;
    }

    public Class<? extends IssueSeveritiesProvider> bindIssueSeveritiesProvider() {
        return ProjectSeverities.class;
    }

    /** The writer of texts leaves out what is not said. */
    public Class<? extends ITransientValueService> bindSerializerTransientValueService() {
        return UnsaidValues.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return QmsFormatter.class;
    }

    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class)
                .annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }

    /**
     * What EMF would say of a metamodel's bounds the grammar has said already, and in better words: nothing that it
     * requires can be left out of a text that is free of syntax errors.
     */
    public void configureBoundsCheck(Binder binder) {
        binder.bindConstant()
                .annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .to(false);
    }

    /** Its own, so that the checks of one injector do not answer for another, in the other's language. */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }
}
