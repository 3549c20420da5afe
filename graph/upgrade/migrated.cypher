CREATE (:Migration {version: $version, name: $name, checksum: $checksum, time: $time})
