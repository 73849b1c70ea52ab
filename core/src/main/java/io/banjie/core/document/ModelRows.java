// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The table of frozen models. */
final class ModelRows {

    private static final Rows.Sql INSERT = Rows.Sql.insert("document_model", List.of("filing", "kind", "model"));

    private ModelRows() {}

    static void insert(Rows rows, String filing, String kind, Map<String, Object> model) {
        rows.add(INSERT, filing, kind, Json.write(model));
    }

    /** The kinds of which a filing has a model. */
    static Set<String> kinds(Handle handle, String filing) {
        return handle.createQuery("select kind from document_model where filing = ?")
                .bind(0, filing)
                .mapTo(String.class)
                .set();
    }

    static Optional<Map<String, Object>> find(Handle handle, String filing, String kind) {
        return handle.createQuery("select model from document_model where filing = ? and kind = ?")
                .bind(0, filing)
                .bind(1, kind)
                .mapTo(String.class)
                .findOne()
                .map(Json::readObject);
    }
}
