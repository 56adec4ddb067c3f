'use strict';

/** SQLite gets the journal that ours has, so that the code is compared and not the disk. */
module.exports = ({ env }) => {
  if (env('DATABASE_CLIENT') === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: env('DATABASE_URL') },
        pool: { min: 2, max: 10 },
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: env('DATABASE_FILENAME') },
      useNullAsDefault: true,
      pool: {
        afterCreate(connection, done) {
          connection.pragma('journal_mode = WAL');
          connection.pragma('synchronous = NORMAL');
          done(null);
        },
      },
    },
  };
};
