// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of frozen models. */
final class ModelRows {

    private static final Rows.Sql INSERT = Rows.Sql.insert("document_model", List.of("filing", "kind", "model"));

    private ModelRows() {}

    static void insert(Rows rows, String filing, String kind, Map<String, Object> model) {
        rows.add(INSERT, filing, kind, Json.write(model));
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
