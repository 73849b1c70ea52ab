// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.banjie.office.BrokenTemplate;
import io.banjie.office.TemplateFiller;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Fills templates with jmustache, kept to its logic-less and escaping part. */
@Component
public final class MustacheFiller implements TemplateFiller {

    /** Tags that print unescaped, change the delimiters, or pull in another template. */
    private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{\\s*[{&=<>$][^}]*");

    private final Mustache.Compiler compiler = Mustache.compiler()
            .strictSections(true)
            .withCollector(new DataOnly())
            .withFormatter(PrintedValue::of)
            .withEscaper(XmlText::escape);

    @Override
    public String fill(String template, Map<String, ?> model) {
        Matcher forbidden = FORBIDDEN.matcher(template);
        if (forbidden.find()) {
            throw new BrokenTemplate("A template cannot use the tag " + forbidden.group() + ".");
        }
        try {
            return compiler.compile(template).execute(model);
        } catch (MustacheException.Context e) {
            throw new BrokenTemplate("Line %d: the model has no \"%s\".".formatted(e.lineNo, e.key), e);
        } catch (MustacheException e) {
            throw new BrokenTemplate("The template is wrong: " + e.getMessage(), e);
        }
    }
}
